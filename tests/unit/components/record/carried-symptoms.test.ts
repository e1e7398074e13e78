import { describe, expect, it } from 'vitest';
import { carriedSymptoms } from '#components/record/carried-symptoms.ts';
import { editDraft, NO_DETAILS, startDraftState } from '#components/record/draft-editing.ts';
import { emptyDraft } from '#lib/intake/draft-content.ts';

const tingling = { code: 'tingling', status: 'present', ...NO_DETAILS, side: 'both', durationDays: '60' } as const;

describe('answers carried forward', () => {
  it('grow in duration by the days between the visits', () => {
    expect(carriedSymptoms([tingling], '2026-11-12', '2026-11-22')[0]?.durationDays).toBe('70');
  });

  it('keep a duration that was not given, and one whose visit has no date', () => {
    expect(
      carriedSymptoms([{ ...tingling, durationDays: null }], '2026-11-12', '2026-11-22')[0]?.durationDays,
    ).toBeNull();
    expect(carriedSymptoms([tingling], '2026-11-12', '22 No')[0]?.durationDays).toBe('60');
  });

  it('never replace an answer of this visit', () => {
    const answered = editDraft(startDraftState(emptyDraft('2026-11-22')), {
      type: 'answer-symptom',
      code: 'tingling',
      status: 'absent',
    });
    const carried = editDraft(answered, {
      type: 'carry-forward',
      symptoms: [tingling, { ...tingling, code: 'numbness' }],
    });
    expect(carried.content.symptoms.map(({ code, status }) => [code, status])).toEqual([
      ['tingling', 'absent'],
      ['numbness', 'present'],
    ]);
  });
});

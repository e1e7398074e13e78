import { describe, expect, it } from 'vitest';
import { NO_DETAILS } from '#components/record/draft-editing.ts';
import { problemLabel, problemsById } from '#components/record/draft-problems.ts';
import { readDraftLabs } from '#components/record/live-screening.ts';
import { emptyDraft } from '#lib/intake/draft-content.ts';
import { validateDraft } from '#lib/intake/validate-draft.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { labRow } from './lab-row.ts';
import { surroundings } from './surroundings.ts';

const content = {
  ...emptyDraft('2026-11-22'),
  symptoms: [{ code: 'leg-pain' as const, status: 'present' as const, ...NO_DETAILS, severity: '11' }],
  labs: [labRow('a', '4.2', { collectedOn: '2026-11-18' }), labRow('b', '45', { collectedOn: '2026-11-18' })],
};

describe('problems of a draft', () => {
  const readings = readDraftLabs(content, surroundings);
  const problems = problemsById(
    content,
    validateDraft({
      content,
      birthDate: surroundings.patient.birthDate,
      today: surroundings.asOf,
      readingOf: (rowId) => readings.get(rowId) ?? null,
      knowledge,
    }),
  );

  it('stand at the fields on screen, not at their places in the draft', () => {
    expect(Object.keys(problems).sort()).toEqual(['labs.b.value', 'symptoms.leg-pain.severity']);
  });

  it('are named after the row', () => {
    expect(problemLabel(content, 'labs.b.value')).toBe('Potassium');
    expect(problemLabel(content, 'symptoms.leg-pain.severity')).toBe('Leg pain');
    expect(problemLabel(content, 'occurredOn')).toBeNull();
  });

  it('keep a message of the whole draft and of an unknown place', () => {
    expect(problemsById(content, { '': ['Nothing is recorded yet.'], occurredOn: ['Too late.'] })).toEqual({
      '': ['Nothing is recorded yet.'],
      occurredOn: ['Too late.'],
    });
  });
});

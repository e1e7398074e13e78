import { describe, expect, it } from 'vitest';
import {
  type DraftAction,
  type DraftState,
  editDraft,
  screenedContent,
  startDraftState,
  symptomAnswer,
} from '#components/record/draft-editing.ts';
import { emptyDraft } from '#lib/intake/draft-content.ts';
import { labRow } from './lab-row.ts';

const start = startDraftState(emptyDraft('2026-11-22'));

function run(...actions: DraftAction[]): DraftState {
  return actions.reduce(editDraft, start);
}

describe('editing a draft', () => {
  it('starts with every symptom not asked, and lists only answers', () => {
    expect(symptomAnswer(start.content, 'tingling')).toBe('not-asked');
    const { content } = run({ type: 'answer-symptom', code: 'tingling', status: 'absent' });
    expect(content.symptoms).toHaveLength(1);
    expect(symptomAnswer(content, 'tingling')).toBe('absent');
  });

  it('takes an answer back to "not asked", which is not "no"', () => {
    const { content } = run(
      { type: 'answer-symptom', code: 'tingling', status: 'present' },
      { type: 'answer-symptom', code: 'tingling', status: 'not-asked' },
    );
    expect(content.symptoms).toEqual([]);
  });

  it('gives the details back when an answer returns to "yes"', () => {
    const { content } = run(
      { type: 'answer-symptom', code: 'tingling', status: 'present' },
      { type: 'detail-symptom', code: 'tingling', details: { side: 'both', durationDays: '60' } },
      { type: 'answer-symptom', code: 'tingling', status: 'absent' },
      { type: 'answer-symptom', code: 'tingling', status: 'present' },
    );
    expect(content.symptoms[0]).toMatchObject({ status: 'present', side: 'both', durationDays: '60' });
  });

  it('keeps no details beside a "no"', () => {
    const { content } = run(
      { type: 'answer-symptom', code: 'tingling', status: 'present' },
      { type: 'detail-symptom', code: 'tingling', details: { side: 'both' } },
      { type: 'answer-symptom', code: 'tingling', status: 'absent' },
    );
    expect(content.symptoms[0]).toMatchObject({ status: 'absent', side: null });
  });

  it('answers the others of a set with "no" and leaves given answers alone', () => {
    const { content } = run(
      { type: 'answer-symptom', code: 'tingling', status: 'present' },
      { type: 'answer-others-no', symptoms: ['tingling', 'numbness'], circumstances: ['smoker'] },
    );
    expect(symptomAnswer(content, 'tingling')).toBe('present');
    expect(symptomAnswer(content, 'numbness')).toBe('absent');
    expect(content.circumstances).toEqual([{ code: 'smoker', status: 'absent' }]);
  });

  it('counts a revision for each change and none for a change that changes nothing', () => {
    const answered = run({ type: 'answer-symptom', code: 'fever', status: 'absent' });
    expect(answered.revision).toBe(1);
    expect(editDraft(answered, { type: 'answer-symptom', code: 'fever', status: 'absent' })).toBe(answered);
    expect(editDraft(answered, { type: 'settle' })).toBe(answered);
  });

  it('moves the common date into rows without a date of their own', () => {
    const { content } = run(
      {
        type: 'add-labs',
        rows: [labRow('a', '1'), labRow('b', '2', { collectedOn: '2026-11-01' }), labRow('c', '3')],
      },
      { type: 'collect-all-on', from: null, to: '2026-11-18' },
      { type: 'collect-all-on', from: '2026-11-18', to: '2026-11-19' },
    );
    expect(content.labs.map(({ collectedOn }) => collectedOn)).toEqual(['2026-11-19', '2026-11-01', '2026-11-19']);
  });

  it('puts a removed row back where it was', () => {
    const row = labRow('b', '2');
    const { content } = run(
      { type: 'add-labs', rows: [labRow('a', '1'), row, labRow('c', '3')] },
      { type: 'remove-lab', rowId: 'b' },
      { type: 'restore-lab', row, index: 1 },
    );
    expect(content.labs.map(({ rowId }) => rowId)).toEqual(['a', 'b', 'c']);
  });
});

describe('a value being typed', () => {
  const typing = run(
    { type: 'add-labs', rows: [labRow('k', '3.9')] },
    { type: 'type-lab-value', rowId: 'k', value: '2' },
  );

  it('is kept as typed and marked as in progress', () => {
    expect(typing.content.labs[0]?.value).toBe('2');
    expect(typing.content.inProgress).toBe('k');
  });

  it('is screened as it was before typing began, through every key', () => {
    const later = editDraft(typing, { type: 'type-lab-value', rowId: 'k', value: '2.' });
    expect(screenedContent(later).labs[0]?.value).toBe('3.9');
    expect(screenedContent(later).inProgress).toBeNull();
  });

  it('is screened as typed once it settles', () => {
    const settled = editDraft(typing, { type: 'settle' });
    expect(screenedContent(settled).labs[0]?.value).toBe('2');
    expect(settled.content.inProgress).toBeNull();
  });

  it('drops a confirmation that was given to another value', () => {
    const { content } = run(
      { type: 'add-labs', rows: [labRow('k', '45', { confirmedAsTyped: true })] },
      { type: 'type-lab-value', rowId: 'k', value: '4.5' },
    );
    expect(content.labs[0]?.confirmedAsTyped).toBe(false);
  });

  it('holds back a new measurement until it settles', () => {
    const state = run({ type: 'type-measurement', code: 'weight', rowId: 'weight', value: '8', unit: 'kg' });
    expect(screenedContent(state).measurements).toEqual([]);
    const settled = editDraft(state, { type: 'settle' });
    expect(screenedContent(settled).measurements).toMatchObject([
      { code: 'weight', value: '8', takenOn: '2026-11-22' },
    ]);
  });

  it('leaves no measurement behind when its text is deleted', () => {
    const { content } = run(
      { type: 'type-measurement', code: 'weight', rowId: 'weight', value: '8', unit: 'kg' },
      { type: 'type-measurement', code: 'weight', rowId: 'weight', value: '', unit: 'kg' },
    );
    expect(content.measurements).toEqual([]);
    expect(content.inProgress).toBeNull();
  });
});

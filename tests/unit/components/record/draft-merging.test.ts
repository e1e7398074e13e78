import { describe, expect, it } from 'vitest';
import { type DraftAction, editDraft, startDraftState } from '#components/record/draft-editing.ts';
import { differences, mergeDrafts } from '#components/record/draft-merging.ts';
import { type DraftContent, emptyDraft } from '#lib/intake/draft-content.ts';
import { labRow } from './lab-row.ts';

const base = edited(emptyDraft('2026-11-22'), { type: 'add-labs', rows: [labRow('k', '3.3')] });

function edited(content: DraftContent, ...actions: DraftAction[]): DraftContent {
  return actions.reduce(editDraft, startDraftState(content)).content;
}

describe('merging two versions of a draft', () => {
  it('finds nothing where both are the same', () => {
    expect(differences(base, base, structuredClone(base))).toEqual([]);
  });

  it('tells who changed what', () => {
    const mine = edited(base, { type: 'answer-symptom', code: 'tingling', status: 'present' });
    const theirs = edited(base, { type: 'answer-symptom', code: 'fever', status: 'absent' });
    const found = differences(base, mine, theirs);
    expect(found.map(({ key, changedBy }) => [key, changedBy])).toEqual([
      ['symptom:tingling', 'me'],
      ['symptom:fever', 'them'],
    ]);
  });

  it('keeps what each changed alone', () => {
    const mine = edited(base, { type: 'answer-symptom', code: 'tingling', status: 'present' });
    const theirs = edited(base, { type: 'add-labs', rows: [labRow('mg', '0.58', { analyte: 'magnesium-serum' })] });
    const merged = mergeDrafts(mine, theirs, differences(base, mine, theirs), {});
    expect(merged.symptoms.map(({ code }) => code)).toEqual(['tingling']);
    expect(merged.labs.map(({ rowId }) => rowId)).toEqual(['k', 'mg']);
  });

  it('follows the choice where both changed the same result', () => {
    const mine = edited(base, { type: 'change-lab-value', rowId: 'k', value: '3.4' });
    const theirs = edited(base, { type: 'change-lab-value', rowId: 'k', value: '3.5' });
    const found = differences(base, mine, theirs);
    expect(found).toMatchObject([{ key: 'lab:k', changedBy: 'both' }]);
    expect(mergeDrafts(mine, theirs, found, {}).labs[0]?.value).toBe('3.4');
    expect(mergeDrafts(mine, theirs, found, { 'lab:k': 'theirs' }).labs[0]?.value).toBe('3.5');
  });

  it('lets a row that one of them removed be kept or removed', () => {
    const mine = edited(base, { type: 'change-lab-value', rowId: 'k', value: '3.4' });
    const theirs = edited(base, { type: 'remove-lab', rowId: 'k' });
    const found = differences(base, mine, theirs);
    expect(mergeDrafts(mine, theirs, found, { 'lab:k': 'theirs' }).labs).toEqual([]);
    expect(mergeDrafts(mine, theirs, found, { 'lab:k': 'mine' }).labs).toHaveLength(1);
  });

  it('never loses the words of the patient that only one of them wrote', () => {
    const theirs = edited(base, {
      type: 'edit-visit',
      change: { patientWords: 'my feet burn', historyGivenBy: 'carer' },
    });
    const merged = mergeDrafts(base, theirs, differences(base, base, theirs), {});
    expect(merged).toMatchObject({ patientWords: 'my feet burn', historyGivenBy: 'carer' });
  });
});

import { describe, expect, it } from 'vitest';
import { assembleDraftFacts, assembleFacts } from '#lib/intake/assemble-facts.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import { draftOf, labRow, patient, symptomRow, TODAY } from './draft-facts.ts';

const factsOf = (changes: Partial<DraftContent>) =>
  assembleFacts({ patient, priorLabs: [], draft: draftOf(changes), asOf: TODAY, id: 'x' });

describe('the facts of a draft', () => {
  it('hold no symptom that was not asked, and no detail that was not given', () => {
    const { symptoms } = factsOf({ symptoms: [symptomRow({})] });
    expect(symptoms).toEqual([
      expect.objectContaining({ code: 'leg-pain', status: 'present', side: null, severity: null, durationDays: null }),
    ]);
  });

  it('take half-typed numbers for not given, never for zero', () => {
    const [symptom] = factsOf({ symptoms: [symptomRow({ severity: '1o', durationDays: 'a week' })] }).symptoms;
    expect(symptom).toMatchObject({ severity: null, durationDays: null });
  });

  it('take 0 days for today', () => {
    expect(factsOf({ symptoms: [symptomRow({ durationDays: '0' })] }).symptoms[0]?.durationDays).toBe(0);
  });

  it('leave out the value that is being typed', () => {
    const labs = [labRow({ value: '2' })];
    expect(factsOf({ labs, inProgress: 'row-1' }).labs).toEqual([]);
    expect(factsOf({ labs, inProgress: null }).labs).toHaveLength(1);
  });

  it('keep a unit or date that is missing or half a date as not given', () => {
    const [lab] = factsOf({ labs: [labRow({ unit: ' ', collectedOn: '2026-1' })] }).labs;
    expect(lab).toMatchObject({ unit: null, collectedOn: null });
  });

  it('tell circumstances that were asked, those that were not, and a list that nobody asked apart', () => {
    expect(factsOf({}).patient.circumstances).toBeNull();
    const { circumstances, circumstancesNotAsked } = factsOf({
      circumstances: [
        { code: 'dehydration', status: 'present' },
        { code: 'previous-dvt', status: 'absent' },
      ],
    }).patient;
    expect(circumstances).toEqual(['dehydration']);
    expect(circumstancesNotAsked).toContain('active-cancer');
    expect(circumstancesNotAsked).not.toContain('previous-dvt');
  });

  it('keep a lasting circumstance present until it is asked again', () => {
    const lasting = { ...patient, lastingCircumstances: [{ code: 'haemodialysis' as const, recordedOn: TODAY }] };
    const facts = assembleFacts({ patient: lasting, priorLabs: [], draft: draftOf({}), asOf: TODAY, id: 'x' });
    expect(facts.patient.circumstances).toEqual(['haemodialysis']);
    const again = draftOf({ circumstances: [{ code: 'haemodialysis', status: 'absent' }] });
    expect(
      assembleFacts({ patient: lasting, priorLabs: [], draft: again, asOf: TODAY, id: 'x' }).patient.circumstances,
    ).toEqual([]);
  });

  it('put earlier results before those of the draft, and say where each row stands', () => {
    const [prior] = factsOf({ labs: [labRow({})] }).labs;
    if (prior === undefined) throw new Error('no result');
    const draft = draftOf({ labs: [labRow({ rowId: 'a', value: '' }), labRow({ rowId: 'b', value: '3.2' })] });
    const { facts, labIndex } = assembleDraftFacts({ patient, priorLabs: [prior], draft, asOf: TODAY, id: 'x' });
    expect(labIndex).toEqual({ b: 1 });
    expect(facts.labs.map((lab) => lab.value)).toEqual(['4.1', '3.2']);
  });
});

import { describe, expect, it } from 'vitest';
import type { DraftLab, DraftSymptom } from '#lib/intake/draft-content.ts';
import { draftOf, labRow, problemsOf, symptomRow } from './draft-facts.ts';

const withLab = (changes: Partial<DraftLab>) => problemsOf(draftOf({ labs: [labRow(changes)] }));
const withSymptom = (changes: Partial<DraftSymptom>) => problemsOf(draftOf({ symptoms: [symptomRow(changes)] }));

describe('signing a draft', () => {
  it('goes through with a plain result', () => {
    expect(withLab({})).toEqual({});
  });

  it('is refused while nothing is recorded', () => {
    expect(Object.keys(problemsOf(draftOf({})))).toEqual(['']);
  });

  it('questions potassium 45 and accepts it once it was confirmed as typed', () => {
    expect(withLab({ value: '45' })['labs.0.value']?.join()).toMatch(/4\.5\?/);
    expect(withLab({ value: '45', confirmedAsTyped: true })).toEqual({});
  });

  it('refuses an unknown unit and names the accepted ones', () => {
    expect(withLab({ unit: 'furlong' })['labs.0.unit']?.join()).toMatch(/not accepted.*mmol\/L/);
  });

  it.each(['haemolysed', 'see comment'])('lets the text "%s" of a laboratory through: it stays unknown', (value) => {
    expect(withLab({ value })).toEqual({});
  });

  it.each(['4..1', '4.1.2', '1,2,3'])('refuses "%s", which no laboratory reports', (value) => {
    expect(withLab({ value })['labs.0.value']).toHaveLength(1);
  });

  it('lets a result without unit or date through: it stays unknown', () => {
    expect(withLab({ unit: null })).toEqual({});
    expect(withLab({ collectedOn: null })).toEqual({});
  });

  it.each(['2026-11-21', '1969-12-31', '2026-02-30', '2026-11'])(
    'refuses %s as the day of collection',
    (collectedOn) => {
      expect(withLab({ collectedOn })['labs.0.collectedOn']).toHaveLength(1);
    },
  );

  it('refuses a value without a test, and leaves a row that is empty alone', () => {
    expect(withLab({ analyte: null })['labs.0.analyte']).toHaveLength(1);
    const symptoms = [symptomRow({})];
    expect(problemsOf(draftOf({ symptoms, labs: [labRow({ analyte: null, value: '' })] }))).toEqual({});
  });

  it('refuses the same result twice', () => {
    const labs = [labRow({}), labRow({ rowId: 'row-2' })];
    expect(problemsOf(draftOf({ labs }))['labs.1']).toHaveLength(1);
  });

  it.each(['11', '-1', '7.5', 'bad'])('refuses a severity of %s', (severity) => {
    expect(withSymptom({ severity })['symptoms.0.severity']).toHaveLength(1);
  });

  it('refuses a symptom that began before birth, or that is present and absent on one side', () => {
    expect(withSymptom({ durationDays: '40000' })['symptoms.0.durationDays']).toHaveLength(1);
    const symptoms = [symptomRow({ side: 'left' }), symptomRow({ side: 'left', status: 'absent' })];
    expect(problemsOf(draftOf({ symptoms }))['symptoms.0.status']).toHaveLength(1);
  });

  it('lets a symptom be present on one side and absent on the other', () => {
    const symptoms = [symptomRow({ side: 'left' }), symptomRow({ side: 'right', status: 'absent' })];
    expect(problemsOf(draftOf({ symptoms }))).toEqual({});
  });
});

import { describe, expect, it } from 'vitest';
import { parseScreeningFile } from '#lib/clinical/input.ts';

const MINIMAL = { id: 'x', asOf: '2026-11-20', patient: { birthDate: null, sex: 'unknown', pregnant: null } };

function errorsOf(json: unknown) {
  const parsed = parseScreeningFile(json);
  return parsed.ok ? [] : parsed.errors;
}

describe('the screening file', () => {
  it('turns what was left out into not known, and keeps empty lists as asked', () => {
    const parsed = parseScreeningFile({
      ...MINIMAL,
      patient: { ...MINIMAL.patient, conditions: [] },
      symptoms: [{ code: 'tingling', status: 'present' }],
    });
    expect(parsed).toMatchObject({
      ok: true,
      cases: [
        {
          patient: { conditions: [], medicines: null, diet: null, faith: [] },
          symptoms: [{ side: null, durationDays: null }],
          labs: [],
        },
      ],
    });
  });

  it('takes medicines as codes or with the day they began', () => {
    const parsed = parseScreeningFile({
      ...MINIMAL,
      patient: { ...MINIMAL.patient, medicines: ['metformin', { code: 'ppi', startedOn: '2019-04-01' }] },
    });
    expect(parsed).toMatchObject({
      ok: true,
      cases: [
        {
          patient: {
            medicines: [
              { code: 'metformin', startedOn: null },
              { code: 'ppi', startedOn: '2019-04-01' },
            ],
          },
        },
      ],
    });
  });

  it('takes one case or a list of them', () => {
    expect(parseScreeningFile([MINIMAL, MINIMAL])).toMatchObject({ ok: true, cases: [{ id: 'x' }, { id: 'x' }] });
  });

  it.each([
    ['symptoms[0].code', { ...MINIMAL, symptoms: [{ code: 'leg-ache', status: 'present' }] }],
    ['[1].symptoms[0].code', [MINIMAL, { ...MINIMAL, symptoms: [{ code: 'leg-ache', status: 'present' }] }]],
    ['patient.medicines[1]', { ...MINIMAL, patient: { ...MINIMAL.patient, medicines: ['ppi', 'aspirin-like'] } }],
    [
      'patient.medicines[0].code',
      { ...MINIMAL, patient: { ...MINIMAL.patient, medicines: [{ code: 'aspirin-like' }] } },
    ],
    ['patient.weight', { ...MINIMAL, patient: { ...MINIMAL.patient, weight: 70 } }],
    [
      'labs[0].referenceRange.lo',
      {
        ...MINIMAL,
        labs: [
          { analyte: 'ferritin', value: '1', unit: 'ug/L', collectedOn: '2026-11-01', referenceRange: { lo: '1' } },
        ],
      },
    ],
    ['asOf', { ...MINIMAL, asOf: '2026-02-30' }],
    [
      'labs[0].value',
      { ...MINIMAL, labs: [{ analyte: 'ferritin', value: 12, unit: 'ug/L', collectedOn: '2026-11-01' }] },
    ],
    ['symptoms[0].severity', { ...MINIMAL, symptoms: [{ code: 'leg-pain', status: 'present', severity: 11 }] }],
    ['patient', { id: 'x', asOf: '2026-11-20' }],
    ['file', null],
    ['file', 'text'],
  ])('names the place %s', (place, json) => {
    expect(errorsOf(json).map((error) => error.place)).toContain(place);
  });

  it('refuses more entries than a person has, and takes ten thousand results', () => {
    const labs = (count: number) => Array.from({ length: count }, () => ({ analyte: 'creatinine', value: '80' }));
    expect(errorsOf({ ...MINIMAL, labs: labs(10_000) })).toEqual([]);
    expect(errorsOf({ ...MINIMAL, labs: labs(10_001) })).toEqual([{ place: 'labs', message: 'at most 10000 entries' }]);
    const symptoms = Array.from({ length: 1_001 }, () => ({ code: 'tingling', status: 'present' }));
    expect(errorsOf({ ...MINIMAL, symptoms })).toEqual([{ place: 'symptoms', message: 'at most 1000 entries' }]);
  });

  it('repeats a key that it does not know only where it looks like a misspelt name', () => {
    expect(errorsOf({ ...MINIMAL, symptomes: [] })).toEqual([{ place: 'symptomes', message: 'unknown key' }]);
    const [error] = errorsOf({ ...MINIMAL, '\u001b[2JJane Doe 1958-03-02': 1 });
    expect(error).toEqual({ place: '(a key that is no name)', message: 'unknown key' });
  });

  it('does not repeat the value that it refuses', () => {
    const errors = errorsOf({ ...MINIMAL, symptoms: [{ code: 'mrs-smith-of-elm-street', status: 'present' }] });
    expect(JSON.stringify(errors)).not.toContain('smith');
  });
});

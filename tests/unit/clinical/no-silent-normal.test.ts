// Where knowing less may say more: one example of each exception that the property of the same name allows, and of what it forbids.

import { describe, expect, it } from 'vitest';
import { EXAMINATION_FINDINGS, SYMPTOMS } from '#lib/clinical/codes.ts';
import type { CaseFacts, SymptomFact } from '#lib/clinical/facts.ts';
import { caseOf, daysAgo, lab, symptom } from './case-builder.ts';
import { EXCEPTION_NAMES, newNormals } from './properties/no-silent-normal.ts';
import { removalsOf } from './removals.ts';

type Example = { exception: string; facts: CaseFacts; without: string; becomes: string };

const ABSENT = [...SYMPTOMS, ...EXAMINATION_FINDINGS].map((code) => symptom(code, { status: 'absent' }));
/** Everything else was asked and is absent. */
const alone = (...present: SymptomFact[]) => [
  ...present,
  ...ABSENT.filter(({ code }) => present.every((entry) => entry.code !== code)),
];
const CRAMP = symptom('muscle-cramp');
const listed = (...codes: 'vitamin-b12-supplement'[]) => codes.map((code) => ({ code, startedOn: null }));

const EXAMPLES: Example[] = [
  {
    exception: 'an asked list without the code says that it is absent',
    facts: caseOf({
      patient: { conditions: [{ code: 'ckd', startedOn: null }], medicines: [], circumstances: [] },
      labs: [lab('potassium-serum', '5.2 mmol/L'), lab('egfr', '80 mL/min/1.73m2')],
    }),
    without: 'conditions[0] ckd',
    becomes: 'excess-potassium became not-met',
  },
  {
    exception: 'another entry of the same fact speaks again',
    facts: caseOf({
      symptoms: [CRAMP],
      labs: [lab('magnesium-serum', '0.60 mmol/L'), lab('magnesium-serum', '0.85 mmol/L', { collectedOn: daysAgo(5) })],
    }),
    without: 'labs[0] magnesium-serum 0.60',
    becomes: 'deficiency-magnesium became unlikely',
  },
  {
    exception: 'a result that the removed one had corrected stands again',
    facts: caseOf({
      labs: [lab('ferritin', '20 ug/L', { status: 'corrected' }), lab('ferritin', '80 ug/L')],
    }),
    without: 'labs[0] ferritin 20',
    becomes: 'ferritin 80 ug/L became within',
  },
  {
    exception: 'a removed confounder no longer spoils a result',
    facts: caseOf({
      patient: { medicines: listed('vitamin-b12-supplement') },
      labs: [lab('vitamin-b12-serum', '400 pmol/L')],
    }),
    without: 'medicines',
    becomes: 'vitamin-b12-serum 400 pmol/L became within',
  },
  {
    exception: 'a contradicting test of the same deficiency is gone',
    facts: caseOf({
      symptoms: [symptom('tingling')],
      labs: [lab('calcium-ionised', '1.00 mmol/L'), lab('calcium-adjusted', '2.40 mmol/L')],
    }),
    without: 'labs[0] calcium-ionised 1.00',
    becomes: 'deficiency-calcium became unlikely',
  },
  {
    exception: 'no result is left and every core symptom is absent',
    facts: caseOf({ symptoms: ABSENT, labs: [lab('magnesium-serum', '0.60 mmol/L')] }),
    without: 'labs[0] magnesium-serum 0.60',
    becomes: 'deficiency-magnesium became not-met',
  },
  {
    exception: 'the symptom that had begun after the sample is gone',
    facts: caseOf({
      symptoms: [symptom('muscle-cramp', { durationDays: 3 }), symptom('muscle-spasm', { durationDays: 40 })],
      labs: [lab('magnesium-serum', '0.85 mmol/L', { collectedOn: daysAgo(20) })],
    }),
    without: 'symptoms[0] muscle-cramp present',
    becomes: 'deficiency-magnesium became unlikely',
  },
  {
    exception: 'the rule asks only whether it is known',
    facts: caseOf({ symptoms: alone(symptom('restless-legs'), symptom('vomiting')) }),
    without: `symptoms[1] vomiting present`,
    becomes: 'deficiency-magnesium became not-met',
  },
  {
    exception: 'a flag that stands for it is raised instead',
    facts: caseOf({
      patient: { medicines: [{ code: 'metformin', startedOn: null }] },
      symptoms: alone(symptom('numbness', { side: 'both' }), symptom('romberg-positive')).filter(
        ({ code }) => code !== 'plantar-extensor',
      ),
      labs: [lab('holotranscobalamin', '90 pmol/L')],
    }),
    without: 'labs[0] holotranscobalamin 90',
    becomes: 'red-flag-atypical-neuropathy became not-met',
  },
  {
    exception: 'the unusable specimen itself is gone',
    facts: caseOf({ labs: [lab('potassium-serum', '6.9 mmol/L', { specimen: ['haemolysed'] })] }),
    without: 'labs[0] potassium-serum 6.9',
    becomes: 'red-flag-uninterpretable-critical became not-met',
  },
  {
    exception: 'a man was recorded as pregnant',
    facts: caseOf({
      patient: { sex: 'male', pregnant: true, circumstances: [] },
      symptoms: alone(symptom('calf-tenderness', { side: 'left' })),
    }),
    without: 'pregnant',
    becomes: 'red-flag-suspected-dvt became not-met',
  },
];

function normalsWithout(facts: CaseFacts, what: string) {
  const removal = removalsOf(facts).find((candidate) => candidate.what === what);
  if (!removal) throw new Error(`no fact ${what}`);
  return newNormals(facts, removal);
}

describe('knowing less says more', () => {
  it.each(EXAMPLES)('when $exception', ({ exception, facts, without, becomes }) => {
    const normals = normalsWithout(facts, without);
    const found = normals.find(({ words }) => words === `without ${without}: ${becomes}`);
    expect(found?.exceptions, normals.map(({ words }) => words).join('; ')).toContain(exception);
  });

  it('in no other case', () => {
    expect(EXAMPLES.map(({ exception }) => exception).sort()).toEqual([...EXCEPTION_NAMES].sort());
  });
});

describe('knowing less says nothing more', () => {
  it.each<[string, CaseFacts, string]>([
    ['of the only result', caseOf({ symptoms: [CRAMP], labs: [lab('magnesium-serum', '0.60 mmol/L')] }), 'labs[0]'],
    ['of a warning sign', caseOf({ symptoms: alone(symptom('saddle-numbness')) }), 'symptoms[0]'],
    ['of the age', caseOf({ labs: [lab('magnesium-serum', '0.60 mmol/L')] }), 'birth-date'],
    [
      'of a measurement',
      caseOf({ measurements: [{ code: 'bmi', value: '13', unit: 'kg/m2', takenOn: '2026-11-19' }] }),
      'measurements[0]',
    ],
  ])('%s', (_, facts, place) => {
    const removal = removalsOf(facts).find(({ what }) => what.startsWith(place));
    if (!removal) throw new Error(`no fact ${place}`);
    expect(newNormals(facts, removal)).toEqual([]);
  });
});

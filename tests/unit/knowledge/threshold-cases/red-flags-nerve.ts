// People in whom a threshold decides: red flags of nerves, cord and brain.

import type { ExaminationCode, SymptomCode } from '#lib/clinical/codes.ts';
import type { SymptomFact } from '#lib/clinical/facts.ts';
import { lab } from '../../clinical/case-builder.ts';
import {
  aged,
  days,
  diabetes,
  measured,
  saidAbove,
  saidBelow,
  some,
  type ThresholdCases,
  turning,
} from './threshold-case.ts';

/** A point each for yes, in the original key. */
const QUESTIONS_THAT_SCORE_YES = [
  'mnsi-1',
  'mnsi-2',
  'mnsi-3',
  'mnsi-5',
  'mnsi-6',
  'mnsi-8',
  'mnsi-9',
  'mnsi-11',
] as const;
/** A point each for no; these and those that do not score at all are answered yes. */
const QUESTIONS_THAT_SCORE_NO = ['mnsi-4', 'mnsi-7', 'mnsi-10', 'mnsi-13'] as const;
const HALF_POINTS: readonly [SymptomCode | ExaminationCode, Partial<SymptomFact>][] = [
  ['vibration-reduced', { side: 'left' }],
  ['monofilament-reduced', { side: 'left' }],
];
const b6 = (value: string) => measured('b6-supplement-mg-day', value, 'mg/day');

export const redFlagsNerve: ThresholdCases = {
  'red-flag-cauda-equina': {
    'bladder-bowel-change days <= 14': turning('emergency', 'none', (x) => ({
      s: [['bladder-bowel-change', days(x)], 'back-pain'],
    })),
    'bilateral-leg-weakness days <= 14': turning('emergency', 'none', (x) => ({
      s: [['bilateral-leg-weakness', days(x)], 'leg-pain'],
    })),
  },
  'red-flag-wernicke': {
    'of 4 >= 2': turning('none', 'emergency', (x) => ({
      circumstances: ['poor-intake'],
      s: some(['confusion', 'unsteady-gait'], String(Number(x) - 1)),
    })),
  },
  'red-flag-subacute-combined-degeneration': {
    'vitamin-b12-serum < b12-low': turning('urgent', 'none', (x) => ({
      s: [['numbness', { side: 'both' }], 'romberg-positive'],
      labs: [lab('vitamin-b12-serum', `${x} ng/L`)],
    })),
    'holotranscobalamin < holotc-low': turning('urgent', 'none', (x) => ({
      s: [['numbness', { side: 'both' }], 'romberg-positive'],
      labs: [lab('holotranscobalamin', `${x} pmol/L`)],
    })),
    'age >= 65': turning('none', 'urgent', (x) => ({
      s: [['numbness', { side: 'both' }], 'romberg-positive'],
      birthDate: aged(x),
    })),
  },
  'red-flag-diabetic-neuropathy': {
    ...diabetes('none', 'soon', { s: [['tingling', { side: 'both' }]] }),
    'score mnsi-questionnaire >= 7': saidAbove('MNSI questionnaire', (x) => ({
      conditions: ['type-2-diabetes'],
      s: [['tingling', { side: 'both' }], ...QUESTIONS_THAT_SCORE_NO, ...some(QUESTIONS_THAT_SCORE_YES, x)],
    })),
    // Two feet that look abnormal are two points; each sense that is reduced on one foot is at least half a point more.
    'score mnsi-examination >= 2.5': saidAbove('MNSI examination', (x) => ({
      conditions: ['type-2-diabetes'],
      s: [
        ['tingling', { side: 'both' }],
        ['foot-appearance-abnormal', { side: 'both' }],
        ...some(HALF_POINTS, String((Number(x) - 2) * 2)),
      ],
    })),
  },
  'red-flag-atypical-neuropathy': {
    'bilateral-leg-weakness days <= 28': turning('emergency', 'none', (x) => ({
      s: [['bilateral-leg-weakness', days(x)], 'breathlessness'],
    })),
    'bilateral-leg-weakness days <= 55': turning('urgent', 'none', (x) => ({
      s: [['bilateral-leg-weakness', days(x)], 'numbness'],
    })),
    'muscle-weakness days <= 55': turning('urgent', 'none', (x) => ({
      s: [['muscle-weakness', days(x)], 'numbness'],
    })),
  },
  'red-flag-b6-toxicity': {
    'pyridoxal-5-phosphate > plp-excess': turning('none', 'soon', (x) => ({
      s: ['tingling'],
      labs: [lab('pyridoxal-5-phosphate', `${x} nmol/L`)],
    })),
    'b6-supplement-mg-day > 12 mg/day': [
      turning('none', 'soon', (x) => ({ s: ['numbness'], measurements: b6(x) })),
      saidAbove('More than 12 mg a day', (x) => ({
        s: ['numbness'],
        medicines: ['vitamin-b6-supplement'],
        measurements: b6(x),
      })),
    ],
    'b6-supplement-mg-day > 100 mg/day': [
      saidAbove('More than 100 mg a day', (x) => ({ s: ['numbness'], measurements: b6(x) })),
      saidBelow('More than 12 mg a day', (x) => ({ s: ['numbness'], measurements: b6(x) })),
    ],
  },
};

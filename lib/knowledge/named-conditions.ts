// Groups of facts that several rules name (decision tables, section 5, "Syntax").

import type { Condition, HistoryCode, SymptomTest } from '../clinical/condition.ts';
import { labAt } from './limits.ts';

export function present(...codes: SymptomTest['symptom'][]): Condition[] {
  return codes.map((symptom) => ({ symptom }));
}

export function listed(...codes: HistoryCode[]): Condition[] {
  return codes.map((history) => ({ history }));
}

/** Holds whatever the facts: the last tier of a graded rule. */
export const ALWAYS: Condition = { all: [] };

/** The latest total calcium has no albumin and no reported adjusted calcium of the same day, one day more or less. */
export const TOTAL_CALCIUM_NOT_ADJUSTED: Condition = {
  not: { labPaired: 'calcium-total', with: ['albumin', 'calcium-adjusted'], withinDays: 1 },
};

/** The number by itself: what lowers it (albumin, inflammation, pregnancy) makes it borderline, not higher. */
export const PLP_PROVEN_LOW: Condition = labAt('<', 'plp-low');

/** Recorded as such, or measured: a number must not go unread. */
export const HIGH_ALCOHOL: Condition = { named: 'high-alcohol' };

const THIAMINE_RISK: Condition[] = [
  HIGH_ALCOHOL,
  ...listed('bariatric-surgery', 'poor-intake', 'eating-disorder', 'feeding-about-to-start'),
  ...present('vomiting', 'weight-loss'),
];

const B12_RISK: Condition[] = [
  ...listed(
    'metformin',
    'ppi',
    'h2-blocker',
    'colchicine',
    'pregabalin',
    'topiramate',
    'anticonvulsant-enzyme-inducing',
  ),
  ...listed(
    'nitrous-oxide',
    'vegan',
    'vegetarian',
    'pernicious-anaemia',
    'coeliac-disease',
    'inflammatory-bowel-disease',
  ),
  ...listed('short-bowel', 'bariatric-surgery', 'pancreatic-insufficiency', 'gastrectomy'),
  { age: { atLeast: 65 } },
  { history: 'type-1-diabetes' },
  HIGH_ALCOHOL,
];

export const B12_RISK_FACTORS: readonly Condition[] = B12_RISK;

export const named: Record<string, { title: string; condition: Condition }> = {
  'high-alcohol': {
    title: 'High alcohol use: recorded, or more than 14 units a week',
    condition: {
      any: [
        { history: 'high-alcohol' },
        { known: { measurement: 'alcohol-units-week', operator: '>', value: '14', unit: 'units/week' } },
      ],
    },
  },
  'nerve-symptom': {
    title: 'A nerve symptom: numbness, tingling, nerve pain or burning feet',
    condition: { any: present('numbness', 'tingling', 'nerve-pain', 'burning-feet') },
  },
  'nerve-symptom-symmetric': {
    title: 'A nerve symptom on both sides, or side not known',
    condition: {
      any: (['numbness', 'tingling', 'nerve-pain', 'burning-feet'] as const).map((symptom) => ({
        symptom,
        side: 'both',
        sideMissing: 'met',
      })),
    },
  },
  diabetes: {
    title: 'Diabetes: recorded, or HbA1c 6.5 % or more, or fasting glucose 126 mg/dL or more',
    condition: {
      any: [
        ...listed('type-1-diabetes', 'type-2-diabetes'),
        labAt('>=', 'hba1c-diabetes', 'any-time'),
        labAt('>=', 'glucose-fasting-diabetes'),
      ],
    },
  },
  /** Without the blood level, so that the level itself can be read by it. */
  'thiamine-risk-factor': { title: 'A risk of thiamine deficiency', condition: { any: THIAMINE_RISK } },
  'b12-risk-factor': { title: 'A risk of vitamin B12 deficiency', condition: { any: B12_RISK } },
  /** Where no side was said the side of the redness alone is open, so that it is the next question. */
  'red-and-warm-leg': {
    title: 'One leg red and warm',
    condition: {
      all: [
        { symptom: 'leg-redness', side: 'one' },
        { symptom: 'leg-warmth', side: 'one', sideMissing: 'met' },
      ],
    },
  },
  /** Dialysis counts as an eGFR below 30: the kidneys of these people clear nothing (decision tables, G10). */
  'magnesium-not-cleared': {
    title: 'An eGFR below 30, or dialysis: magnesium is not cleared',
    condition: { any: [{ egfr: '<', value: 30 }, ...listed('haemodialysis', 'peritoneal-dialysis')] },
  },
  'thiamine-risk': {
    title: 'A risk of thiamine deficiency, or a low thiamine diphosphate',
    condition: { any: [...THIAMINE_RISK, { lab: 'thiamine-diphosphate-blood', is: ['below'] }] },
  },
};

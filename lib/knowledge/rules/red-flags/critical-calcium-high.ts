// Critically high calcium: ionised, adjusted, or total where no albumin adjusts it (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import { present, TOTAL_CALCIUM_NOT_ADJUSTED } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, UNFIT, urgent } from './rule.ts';

/** Albumin only ever adjusts it upwards: not readable by itself, and critical all the same. */
const TOTAL_HIGH_ALONE: Condition = {
  all: [
    { lab: 'calcium-total', operator: '>=', limit: 'calcium-total-urgent-high', use: 'critical' },
    TOTAL_CALCIUM_NOT_ADJUSTED,
  ],
};

export const criticalCalciumHigh = redFlag('critical-calcium-high', {
  title: 'Critically high calcium',
  sources: [
    fromGuideline('Houston Methodist: 13 mg/dL or more, ionised 1.50 mmol/L or more', 'P'),
    fromGuideline('Above 3.50 mmol/L: hypercalcaemic crisis', 'G'),
    fromGuideline('3.0-3.5 mmol/L: prompt treatment usually (Society for Endocrinology 2016)', 'NEW-S'),
  ],
  evidence: 'Above 3.50 mmol/L, or 13 mg/dL or more with symptoms.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'calcium-ionised', operator: '>=', limit: 'calcium-ionised-critical-high', use: 'critical' },
      { lab: 'calcium-adjusted', operator: '>=', limit: 'calcium-adjusted-urgent-high', use: 'critical' },
      TOTAL_HIGH_ALONE,
      { lab: 'calcium-ionised', operator: '>=', limit: 'calcium-ionised-critical-high', use: 'unfit' },
      { lab: 'calcium-adjusted', operator: '>=', limit: 'calcium-adjusted-urgent-high', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({
      any: [
        { lab: 'calcium-adjusted', operator: '>', limit: 'calcium-adjusted-critical-high', use: 'critical' },
        { lab: 'calcium-ionised', operator: '>=', limit: 'calcium-ionised-critical-high', use: 'critical' },
      ],
    }),
    emergency({
      all: [
        { lab: 'calcium-adjusted', operator: '>=', limit: 'calcium-adjusted-symptomatic-high', use: 'critical' },
        { any: present('confusion', 'vomiting', 'thirst', 'low-urine-output', 'muscle-weakness') },
      ],
    }),
    urgent({ lab: 'calcium-adjusted', operator: '>=', limit: 'calcium-adjusted-urgent-high', use: 'critical' }),
    urgent(TOTAL_HIGH_ALONE, {
      note: 'Total calcium without albumin: adjusted for albumin it would be as high or higher',
      action: 'Repeat today with albumin, or ionised calcium',
    }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Fluids, ECG, PTH', 'Stop calcium, vitamin D and thiazide'],
  tests: ['pth', 'creatinine', 'calcium-ionised', 'albumin'],
});

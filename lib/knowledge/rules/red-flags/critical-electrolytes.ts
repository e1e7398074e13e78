// Critical potassium, magnesium and calcium (decision tables, section 5). Unfit specimens with a critical number ask for a repeat today.

import type { Condition } from '../../../clinical/condition.ts';
import { listed, present, TOTAL_CALCIUM_NOT_ADJUSTED } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

const UNFIT = { note: 'Unusable specimen with a critical number', action: 'Repeat today' };

export const criticalPotassiumLow = redFlag('critical-potassium-low', {
  title: 'Critically low potassium',
  sources: [
    fromDocument('potassium: severe deficiency', 'D08'),
    fromGuideline('Cleveland Clinic Laboratories; AAFP 2015', 'P'),
    fromGuideline('Moderate 2.5-2.9 mmol/L', 'S'),
  ],
  evidence: 'Below 2.5 mmol/L, or below 3.0 with weakness, palpitations, ECG change, digoxin or heart disease.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low', use: 'critical' },
      { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'potassium-serum', operator: '<', limit: 'potassium-critical-low', use: 'critical' }),
    emergency({
      all: [
        { lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low', use: 'critical' },
        {
          any: [
            ...present('muscle-weakness', 'palpitations', 'ecg-change', 'long-qt'),
            ...listed('digoxin', 'atrial-fibrillation', 'heart-failure'),
          ],
        },
      ],
    }),
    urgent({ lab: 'potassium-serum', operator: '<', limit: 'potassium-moderate-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['ECG now', 'Check magnesium; stop the cause'],
  tests: ['magnesium-serum', 'creatinine'],
});

export const criticalPotassiumHigh = redFlag('critical-potassium-high', {
  title: 'Critically high potassium',
  sources: [fromGuideline('UKKA 2023; ECG at 6.0 or more (NHS GGC handbook)', 'S')],
  evidence:
    '6.5 mmol/L or more, or 6.0 or more with kidney injury, muscle breakdown, weakness, palpitations or ECG change.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'critical' },
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'potassium-serum', operator: '>=', limit: 'potassium-critical-high', use: 'critical' }),
    emergency({
      all: [
        { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'critical' },
        {
          any: [
            ...present('low-urine-output', 'muscle-weakness', 'palpitations', 'ecg-change'),
            { history: 'acute-kidney-injury' },
            { known: { flag: 'acute-kidney-injury' } },
            { known: { flag: 'rhabdomyolysis' } },
          ],
        },
      ],
    }),
    urgent(
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-urgent-high', use: 'critical' },
      { action: 'Repeat within 24 hours' },
    ),
    urgent(undefined, UNFIT),
  ],
  actions: ['ECG now; medicine review', 'Exclude haemolysis by a repeat, not by assumption'],
  tests: ['creatinine'],
});

export const criticalMagnesiumLow = redFlag('critical-magnesium-low', {
  title: 'Critically low magnesium',
  sources: [
    fromGuideline('Houston Methodist; OHSU', 'P'),
    fromGuideline('Below 0.50 mmol/L without signs: NHS Highland gives intravenous magnesium', 'NEW-S'),
  ],
  evidence: 'At most 1.0 mg/dL, or below 0.50 mmol/L with tetany, seizure or arrhythmia.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'magnesium-serum', operator: '<', limit: 'magnesium-urgent-low', use: 'critical' },
      { lab: 'magnesium-serum', operator: '<=', limit: 'magnesium-emergency-low', use: 'critical' },
      { lab: 'magnesium-serum', operator: '<', limit: 'magnesium-urgent-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'magnesium-serum', operator: '<=', limit: 'magnesium-emergency-low', use: 'critical' }),
    emergency({
      all: [
        { lab: 'magnesium-serum', operator: '<', limit: 'magnesium-urgent-low', use: 'critical' },
        { any: present('carpopedal-spasm', 'seizure', 'palpitations', 'chvostek', 'trousseau', 'muscle-twitching') },
      ],
    }),
    urgent({ lab: 'magnesium-serum', operator: '<', limit: 'magnesium-urgent-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Intravenous magnesium', 'Check calcium, potassium and ECG'],
  tests: ['calcium-total', 'albumin', 'potassium-serum', 'creatinine'],
});

const MAGNESIUM_NOT_CLEARED: Condition = {
  all: [
    { lab: 'magnesium-serum', operator: '>', limit: 'magnesium-upper' },
    { egfr: '<', value: 30 },
  ],
};

export const criticalMagnesiumHigh = redFlag('critical-magnesium-high', {
  title: 'Critically high magnesium',
  sources: [fromGuideline('Houston Methodist: 4.5 mg/dL or more', 'P')],
  evidence: '4.5 mg/dL or more; any excess the same day when the eGFR is below 30, because it cannot be cleared.',
  isCriticalValue: true,
  fires: {
    any: [
      { lab: 'magnesium-serum', operator: '>=', limit: 'magnesium-emergency-high', use: 'critical' },
      MAGNESIUM_NOT_CLEARED,
      { lab: 'magnesium-serum', operator: '>=', limit: 'magnesium-emergency-high', use: 'unfit' },
    ],
  },
  tiers: [
    emergency({ lab: 'magnesium-serum', operator: '>=', limit: 'magnesium-emergency-high', use: 'critical' }),
    urgent(MAGNESIUM_NOT_CLEARED, { note: 'eGFR below 30: magnesium cannot be cleared' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Stop magnesium products', 'ECG, kidney function'],
  tests: ['creatinine', 'potassium-serum', 'calcium-total'],
});

const CALCIUM_LOW: Condition = {
  any: [
    { lab: 'calcium-adjusted', is: ['below'] },
    { lab: 'calcium-ionised', is: ['below'] },
    { calciumSupportive: ['below'] },
  ],
};
/** Total calcium speaks for itself only where no albumin adjusts it. */
const TOTAL_ALONE: Condition = {
  all: [
    { lab: 'calcium-total', operator: '<=', limit: 'calcium-total-critical-low', use: 'critical' },
    TOTAL_CALCIUM_NOT_ADJUSTED,
  ],
};
/** Albumin only ever adjusts it upwards: not readable by itself, and critical all the same. */
const TOTAL_HIGH_ALONE: Condition = {
  all: [
    { lab: 'calcium-total', operator: '>=', limit: 'calcium-total-urgent-high', use: 'critical' },
    TOTAL_CALCIUM_NOT_ADJUSTED,
  ],
};
const CALCIUM_EMERGENCY_LOW: Condition = {
  any: [
    { lab: 'calcium-adjusted', operator: '<=', limit: 'calcium-adjusted-critical-low', use: 'critical' },
    { lab: 'calcium-ionised', operator: '<=', limit: 'calcium-ionised-critical-low', use: 'critical' },
    TOTAL_ALONE,
  ],
};
const TETANY: Condition = {
  any: present('carpopedal-spasm', 'seizure', 'chvostek', 'trousseau', 'palpitations', 'stridor', 'long-qt'),
};

export const criticalCalciumLow = redFlag('critical-calcium-low', {
  title: 'Critically low calcium',
  sources: [
    fromGuideline('Houston Methodist: total at most 6.5 mg/dL, ionised at most 0.75 mmol/L', 'P'),
    fromGuideline('Below 1.90 mmol/L without signs: Society for Endocrinology 5/5/G7', 'NEW-S'),
  ],
  evidence: 'Any low calcium with tetany, seizure, stridor or long QT is an emergency.',
  isCriticalValue: true,
  fires: {
    any: [
      CALCIUM_EMERGENCY_LOW,
      { all: [CALCIUM_LOW, TETANY] },
      { lab: 'calcium-adjusted', operator: '<', limit: 'calcium-adjusted-urgent-low', use: 'critical' },
      { lab: 'calcium-adjusted', operator: '<', limit: 'calcium-adjusted-urgent-low', use: 'unfit' },
      { lab: 'calcium-ionised', operator: '<=', limit: 'calcium-ionised-critical-low', use: 'unfit' },
      { lab: 'calcium-total', operator: '<=', limit: 'calcium-total-critical-low', use: 'unfit' },
    ],
  },
  tiers: [
    emergency(CALCIUM_EMERGENCY_LOW),
    emergency({ all: [CALCIUM_LOW, TETANY] }),
    urgent({ lab: 'calcium-adjusted', operator: '<', limit: 'calcium-adjusted-urgent-low', use: 'critical' }),
    urgent(undefined, UNFIT),
  ],
  actions: ['Intravenous calcium with a monitor', 'Check magnesium and PTH'],
  tests: ['calcium-ionised', 'magnesium-serum', 'pth'],
});

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

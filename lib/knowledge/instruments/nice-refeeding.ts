// NICE CG32 criteria of refeeding risk: one major, or two minor ones (clinical reference 2.2).

import type { Instrument } from '../../clinical/knowledge.ts';
import type { Citation, InstrumentAbout } from '../../clinical/knowledge-about.ts';
import { HIGH_ALCOHOL, listed } from '../named-conditions.ts';

const SOURCES: Citation[] = [
  ['NICE CG32, quoted by eTG and PMC8672300', 'S'],
  ['BMI below 18.5: two further copies agree', 'NEW-S'],
];

export const niceRefeedingMajor: Instrument = {
  id: 'nice-refeeding-major',
  title: 'NICE refeeding risk, major criteria',
  items: [
    {
      code: 'bmi',
      condition: { measurement: 'bmi', operator: '<', value: '16', unit: 'kg/m2' },
      points: 1,
    },
    {
      code: 'weight-loss-percent',
      condition: { measurement: 'weight-loss-percent', operator: '>', value: '15', unit: '%' },
      points: 1,
    },
    {
      code: 'days-little-intake',
      condition: { measurement: 'days-little-intake', operator: '>', value: '10', unit: 'd' },
      points: 1,
    },
    {
      code: 'low-electrolyte',
      condition: {
        any: [
          { lab: 'potassium-serum', is: ['below'] },
          { lab: 'phosphate', is: ['below', 'borderline'] },
          { lab: 'magnesium-serum', is: ['below'] },
        ],
      },
      points: 1,
    },
  ],
  positiveAt: 1,
};

export const niceRefeedingMajorAbout: InstrumentAbout = {
  items: {
    bmi: 'BMI below 16',
    'weight-loss-percent': 'More than 15 % of weight lost in 3 to 6 months',
    'days-little-intake': 'Little or no food for more than 10 days',
    'low-electrolyte': 'Low potassium, phosphate or magnesium before feeding',
  },
  purpose: 'danger when a starved person is fed again',
  note: 'One is enough. The red flag asks that a low electrolyte stand beside poor intake. PMC8672300 leaves the BMI below 18.5 out of its table. No score clears the flag.',
  sources: SOURCES,
};

export const niceRefeedingMinor: Instrument = {
  id: 'nice-refeeding-minor',
  title: 'NICE refeeding risk, minor criteria',
  items: [
    {
      code: 'bmi',
      condition: { measurement: 'bmi', operator: '<', value: '18.5', unit: 'kg/m2' },
      points: 1,
    },
    {
      code: 'weight-loss-percent',
      condition: { measurement: 'weight-loss-percent', operator: '>', value: '10', unit: '%' },
      points: 1,
    },
    {
      code: 'days-little-intake',
      condition: { measurement: 'days-little-intake', operator: '>', value: '5', unit: 'd' },
      points: 1,
    },
    {
      code: 'alcohol-or-medicine',
      condition: {
        any: [
          HIGH_ALCOHOL,
          ...listed('insulin', 'chemotherapy-neurotoxic', 'cisplatin', 'antacid'),
          ...listed('loop-diuretic', 'thiazide', 'potassium-sparing-diuretic'),
        ],
      },
      points: 1,
    },
  ],
  positiveAt: 2,
};

export const niceRefeedingMinorAbout: InstrumentAbout = {
  items: {
    bmi: 'BMI below 18.5',
    'weight-loss-percent': 'More than 10 % of weight lost in 3 to 6 months',
    'days-little-intake': 'Little or no food for more than 5 days',
    'alcohol-or-medicine': 'Alcohol, or insulin, chemotherapy, antacids or diuretics',
  },
  purpose: 'danger when a starved person is fed again',
  note: 'Two are enough. No score clears the flag.',
  sources: SOURCES,
};

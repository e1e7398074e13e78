// Refeeding risk, by the criteria of NICE CG32 (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import { listed } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

const EATS_LITTLE: Condition = {
  any: [...listed('feeding-about-to-start', 'poor-intake', 'eating-disorder'), { symptom: 'weight-loss' }],
};

const LOW_ELECTROLYTE: Condition = {
  any: [
    { lab: 'potassium-serum', is: ['below'] },
    { lab: 'phosphate', is: ['below', 'borderline'] },
    { lab: 'magnesium-serum', is: ['below'] },
  ],
};

export const refeedingRisk = redFlag('refeeding-risk', {
  title: 'Refeeding risk',
  sources: [
    fromGuideline('NICE CG32, quoted by eTG and PMC8672300', 'S'),
    fromGuideline('BMI below 18.5: two further copies agree', 'NEW-S'),
  ],
  evidence: 'NICE criteria; extreme with a BMI below 14 or nothing eaten for over 15 days.',
  fires: {
    any: [
      { all: [EATS_LITTLE, LOW_ELECTROLYTE] },
      { all: [{ history: 'eating-disorder' }, { any: [{ history: 'poor-intake' }, { symptom: 'weight-loss' }] }] },
      {
        all: [
          { history: 'feeding-about-to-start' },
          {
            count: [
              { history: 'poor-intake' },
              { symptom: 'weight-loss' },
              { any: listed('high-alcohol', 'insulin', 'loop-diuretic', 'thiazide') },
            ],
            atLeast: 2,
          },
        ],
      },
      { measurement: 'bmi', operator: '<', value: '16', unit: 'kg/m2' },
      { measurement: 'weight-loss-percent', operator: '>', value: '15', unit: '%' },
      { measurement: 'days-little-intake', operator: '>', value: '10', unit: 'd' },
      {
        count: [
          { measurement: 'bmi', operator: '<', value: '18.5', unit: 'kg/m2' },
          { measurement: 'weight-loss-percent', operator: '>', value: '10', unit: '%' },
          { measurement: 'days-little-intake', operator: '>', value: '5', unit: 'd' },
          {
            any: listed(
              'high-alcohol',
              'insulin',
              'chemotherapy-neurotoxic',
              'cisplatin',
              'antacid',
              'loop-diuretic',
              'thiazide',
            ),
          },
        ],
        atLeast: 2,
      },
    ],
  },
  tiers: [
    emergency(
      {
        any: [
          { measurement: 'bmi', operator: '<', value: '14', unit: 'kg/m2' },
          { measurement: 'days-little-intake', operator: '>', value: '15', unit: 'd' },
          { known: { flag: 'critical-potassium-low' } },
          { known: { flag: 'critical-phosphate-low' } },
          { known: { flag: 'critical-magnesium-low' } },
        ],
      },
      { note: 'Extreme risk, or a critical electrolyte' },
    ),
    urgent(),
  ],
  actions: ['No "eat more" handout: dietitian and clinician plan first', 'Thiamine before feeding'],
  tests: ['potassium-serum', 'phosphate', 'magnesium-serum'],
});

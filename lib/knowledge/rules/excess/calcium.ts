// Too much calcium (decision tables, sections 4 and 5).

import type { ExcessRule } from '../../../clinical/knowledge.ts';
import { ALWAYS, TOTAL_CALCIUM_NOT_ADJUSTED } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';

export const calciumExcess: ExcessRule = {
  kind: 'excess',
  id: 'excess-calcium',
  version: 1,
  title: 'High calcium',
  nutrient: 'calcium',
  sources: [fromGuideline('Clinical reference 1.2: upper limit 10.5 mg/dL', 'P')],
  evidence: 'Most often hyperparathyroidism, cancer, or too much calcium and vitamin D.',
  adultsOnly: true,
  fires: {
    any: [
      { lab: 'calcium-ionised', is: ['above'] },
      {
        all: [
          { lab: 'calcium-adjusted', operator: '>', limit: 'calcium-adjusted-upper' },
          { lab: 'calcium-adjusted', is: ['above'] },
          { not: { known: { lab: 'calcium-ionised', is: ['below', 'borderline', 'within'] } } },
        ],
      },
      {
        all: [
          { lab: 'calcium-total', operator: '>', limit: 'calcium-total-upper' },
          TOTAL_CALCIUM_NOT_ADJUSTED,
          { not: { known: { lab: 'calcium-ionised', is: ['below', 'borderline', 'within'] } } },
        ],
      },
    ],
  },
  tiers: [{ when: ALWAYS, urgency: 'soon', dueHours: 336 }],
  actions: ['Repeat with PTH; review calcium, vitamin D and thiazide', 'Hold calcium, vitamin D and sun advice'],
  tests: ['calcium-ionised', 'albumin', 'pth', 'creatinine', '25-oh-vitamin-d'],
};

// Too much potassium, magnesium or calcium (decision tables, sections 4 and 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { ExcessRule } from '../../../clinical/knowledge.ts';
import { ALWAYS, listed, TOTAL_CALCIUM_NOT_ADJUSTED } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';

const KIDNEY_DISEASE: Condition = { any: [{ history: 'ckd' }, { egfr: '<', value: 60 }] };
const RAISES_POTASSIUM: Condition[] = listed(
  'ace-inhibitor',
  'arb',
  'sacubitril-valsartan',
  'potassium-sparing-diuretic',
  'trimethoprim',
  'heparin',
  'nsaid',
  'calcineurin-inhibitor',
  'potassium-supplement',
  'salt-substitute',
);

export const potassiumExcess: ExcessRule = {
  kind: 'excess',
  id: 'excess-potassium',
  version: 1,
  title: 'High potassium',
  nutrient: 'potassium',
  sources: [
    fromGuideline('UKKA 2023 bands: 5.5-5.9 mild', 'S'),
    fromGuideline(
      'rightdecisions.scot.nhs.uk, hyperkalaemia in primary care: repeat an unexpected mild result within 3 days',
      'NEW-S',
    ),
  ],
  evidence: 'Haemolysis is excluded by a repeat, not by assumption.',
  adultsOnly: true,
  fires: {
    any: [
      { lab: 'potassium-serum', operator: '>=', limit: 'potassium-excess' },
      {
        all: [
          { lab: 'potassium-serum', operator: '>', limit: 'potassium-upper' },
          { any: [KIDNEY_DISEASE, ...RAISES_POTASSIUM] },
        ],
      },
    ],
  },
  tiers: [
    {
      when: { lab: 'potassium-serum', operator: '>=', limit: 'potassium-excess' },
      urgency: 'soon',
      dueHours: 72,
      action: 'Repeat within 72 hours when it is not expected',
    },
    { when: ALWAYS, urgency: 'soon', dueHours: 336 },
  ],
  actions: ['Review medicines that raise potassium and salt substitutes', 'No advice to eat more potassium'],
  tests: ['potassium-serum', 'creatinine'],
};

export const magnesiumExcess: ExcessRule = {
  kind: 'excess',
  id: 'excess-magnesium',
  version: 1,
  title: 'High magnesium',
  nutrient: 'magnesium',
  sources: [fromGuideline('Clinical reference 1.2 and 3.1: label text on magnesium in kidney disease', 'S')],
  evidence: 'Comes from magnesium products or failing kidneys.',
  adultsOnly: true,
  fires: {
    all: [
      { lab: 'magnesium-serum', operator: '>', limit: 'magnesium-upper' },
      { lab: 'magnesium-serum', is: ['above'] },
    ],
  },
  tiers: [
    {
      when: { egfr: '<', value: 30 },
      urgency: 'urgent',
      dueHours: 4,
      note: 'eGFR below 30: magnesium cannot be cleared',
    },
    { when: ALWAYS, urgency: 'soon', dueHours: 336 },
  ],
  actions: ['Stop magnesium products, antacids and Epsom salts after review', 'Check kidney function'],
  tests: ['magnesium-serum', 'creatinine'],
};

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

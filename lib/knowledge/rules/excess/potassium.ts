// Too much potassium (decision tables, sections 4 and 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { ExcessRule } from '../../../clinical/knowledge.ts';
import { ALWAYS, listed } from '../../named-conditions.ts';
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

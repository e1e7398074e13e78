// Too much potassium (decision tables, sections 4 and 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { ALWAYS, listed } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { excess } from './rule.ts';

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

export const potassiumExcess = excess('potassium', {
  title: 'High potassium',
  sources: [
    fromGuideline('UKKA 2023 bands: 5.5-5.9 mild', 'S'),
    fromGuideline(
      'rightdecisions.scot.nhs.uk, hyperkalaemia in primary care: repeat an unexpected mild result within 3 days',
      'NEW-S',
    ),
  ],
  fires: {
    any: [
      labAt('>=', 'potassium-excess'),
      {
        all: [labAt('>', 'potassium-upper'), { any: [KIDNEY_DISEASE, ...RAISES_POTASSIUM] }],
      },
    ],
  },
  tiers: [
    // From 6.0 on the flag says what is urgent; 72 hours are for 5.5 to 5.9 only (decision tables, 5: critical-potassium-high).
    {
      when: labAt('>=', 'potassium-urgent-high'),
      urgency: 'soon',
      dueHours: 24,
      action: 'Repeat within 24 hours',
      repeats: true,
    },
    {
      when: labAt('>=', 'potassium-excess'),
      urgency: 'soon',
      dueHours: 72,
      action: 'Repeat within 72 hours when it is not expected',
      repeats: true,
    },
    { when: ALWAYS, urgency: 'soon', dueHours: 336 },
  ],
  actions: ['Review medicines that raise potassium and salt substitutes', 'No advice to eat more potassium'],
  tests: ['potassium-serum', 'creatinine'],
});

export const potassiumExcessAbout: RuleAbout = {
  rule: 'excess-potassium',
  grade: 'low',
  evidence: 'Haemolysis is excluded by a repeat, not by assumption.',
  answers: {
    what: 'Potassium is above what is safe to eat more on top of. It reads 5.5 mmol/L or more, or above 5.0 with kidney disease or a medicine or salt substitute that raises it.',
    who: 'The clinician reviews medicines. The nurse repeats an unexpected result. The dietitian confirms the potassium-limited handout.',
    how: 'Does not interrupt below 6.0 mmol/L. It opens a case and holds every potassium-rich list.',
    where: 'Chart, case and review queue; on the handout page as a gate with its reason.',
    when: 'With the result. Repeat within 24 hours from 6.0 mmol/L, within 72 from 5.5, within 14 days below it.',
  },
  choices: [
    {
      question: 'From which potassium is it an excess?',
      chosen: 'From 5.5 mmol/L; above 5.0 in kidney disease or on a medicine that raises it.',
      because: 'People who cannot excrete potassium move from 5.1 to danger faster than others.',
      others: [
        {
          position: 'Laboratories set the upper limit as high as 5.3 to 5.5.',
          source: 'Clinical reference 1.2, potassium',
          mark: 'G',
        },
        {
          position: 'Treat from above 5.5 and individualise foods.',
          source: 'KDIGO 2024, quoted at kellypicard.com',
          mark: 'S',
        },
      ],
    },
  ],
};

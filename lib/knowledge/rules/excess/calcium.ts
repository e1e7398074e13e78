// Too much calcium (decision tables, sections 4 and 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { labAt } from '../../limits.ts';
import { ALWAYS, TOTAL_CALCIUM_NOT_ADJUSTED } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { excess } from './rule.ts';

export const calciumExcess = excess('calcium', {
  title: 'High calcium',
  sources: [fromGuideline('Clinical reference 1.2: upper limit 10.5 mg/dL', 'P')],
  fires: {
    any: [
      { lab: 'calcium-ionised', is: ['above'] },
      {
        all: [
          labAt('>', 'calcium-adjusted-upper'),
          { lab: 'calcium-adjusted', is: ['above'] },
          { not: { known: { lab: 'calcium-ionised', is: ['below', 'borderline', 'within'] } } },
        ],
      },
      {
        all: [
          labAt('>', 'calcium-total-upper'),
          TOTAL_CALCIUM_NOT_ADJUSTED,
          { not: { known: { lab: 'calcium-ionised', is: ['below', 'borderline', 'within'] } } },
        ],
      },
    ],
  },
  tiers: [{ when: ALWAYS, urgency: 'soon', dueHours: 336 }],
  actions: ['Repeat with PTH; review calcium, vitamin D and thiazide', 'Hold calcium, vitamin D and sun advice'],
  tests: ['calcium-ionised', 'albumin', 'pth', 'creatinine', '25-oh-vitamin-d'],
});

export const calciumExcessAbout: RuleAbout = {
  rule: 'excess-calcium',
  grade: 'low',
  evidence: 'Most often hyperparathyroidism, cancer, or too much calcium and vitamin D.',
  answers: {
    what: 'Calcium is too high for advice on calcium, vitamin D or sun. It reads ionised calcium first, then adjusted above 10.5 mg/dL, then total where no albumin adjusts it.',
    who: 'The clinician looks for hyperparathyroidism, cancer and supplements. The nurse repeats it with PTH. The dietitian holds calcium and vitamin D text.',
    how: 'Does not interrupt below 3.00 mmol/L. A normal ionised calcium takes it down.',
    where: 'Chart, case, review queue, and the handout page as a gate on calcium, vitamin D and sun.',
    when: 'With the result and its albumin. Due in 14 days.',
  },
  choices: [
    {
      question: 'From which adjusted calcium is it high?',
      chosen: 'Above 10.5 mg/dL (2.62 mmol/L), and above the laboratory\u2019s own limit.',
      because:
        'It is the limit whose pages were read; the laboratory\u2019s own adjusted value and interval come first.',
      others: [{ position: 'Above 2.60 mmol/L.', source: 'UK adjusted interval, clinical reference 1.2', mark: 'G' }],
    },
  ],
};

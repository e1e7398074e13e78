// Systemic illness or injury behind the pain (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, soon, urgent } from './rule.ts';

const INJURY: Condition = {
  all: [
    { symptom: 'trauma' },
    { any: [{ symptom: 'leg-pain', severityAtLeast: 7 }, { symptom: 'unable-to-bear-weight' }] },
  ],
};

/** Where the clot in the lung has no flag of its own. */
const CHEST_SIGN_WITHOUT_FLAG: Condition = {
  all: [{ any: present('chest-pain', 'haemoptysis') }, { not: { known: { flag: 'possible-pulmonary-embolism' } } }],
};

/** Where no critical electrolyte explains it. */
const SEIZURE_WITHOUT_FLAG: Condition = {
  all: [
    { symptom: 'seizure' },
    { not: { known: { flag: 'critical-calcium-low' } } },
    { not: { known: { flag: 'critical-magnesium-low' } } },
    { not: { known: { flag: 'critical-sodium-low' } } },
    { not: { known: { flag: 'critical-phosphate-low' } } },
  ],
};

export const systemicIllness = redFlag('systemic-illness', {
  title: 'Systemic illness or injury behind the pain',
  sources: [fromGuideline('Clinical reference 2.2, systemic red flags', 'G')],
  fires: {
    any: [
      {
        all: [
          { any: [...present('fever', 'weight-loss'), { history: 'active-cancer' }] },
          { any: present('leg-pain', 'bone-pain', 'joint-pain') },
        ],
      },
      INJURY,
      { all: [{ symptom: 'leg-pain', severityAtLeast: 7, days: { atMost: 14 } }, { age: { atLeast: 51 } }] },
      CHEST_SIGN_WITHOUT_FLAG,
      SEIZURE_WITHOUT_FLAG,
    ],
  },
  tiers: [
    emergency(
      {
        any: [CHEST_SIGN_WITHOUT_FLAG, SEIZURE_WITHOUT_FLAG],
      },
      { note: 'Chest pain, coughing blood or a seizure without another flag', action: 'Emergency assessment now' },
    ),
    urgent({
      any: [
        { all: [{ symptom: 'fever' }, { symptom: 'leg-pain', severityAtLeast: 7 }] },
        INJURY,
        { all: [{ history: 'active-cancer' }, { any: present('muscle-weakness', 'bone-pain') }] },
      ],
    }),
    soon(),
  ],
  actions: ['Blood count, CRP and imaging'],
  tests: ['haemoglobin', 'white-cell-count', 'crp'],
});

export const systemicIllnessAbout: RuleAbout = {
  rule: 'red-flag-systemic-illness',
  grade: 'very-low',
  evidence:
    'Fever, weight loss or cancer with limb pain; injury with severe pain; new severe pain over 50; a chest sign or seizure without its own flag.',
  answers: {
    what: 'Something beyond the leg may cause the pain: infection, cancer, fracture. It reads fever, weight loss or cancer with limb pain, injury with severe pain or a leg that bears no weight, new severe pain over 50, and a chest sign or seizure that no other flag explains.',
    who: 'The clinician examines and orders imaging. The nurse sends blood count and C-reactive protein.',
    how: 'An unexplained chest sign or seizure interrupts as an emergency; fever with severe pain, injury, or cancer with weakness or bone pain as urgent; the rest does not interrupt.',
    where: 'Chart and case for the quiet tier; live findings, Today and the pinned queue for the two that interrupt.',
    when: 'From a draft when it interrupts. Within 15 minutes, 4 hours or 14 days by tier.',
  },
  choices: [],
};

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

/** Also beside a critical electrolyte: that may be old, unfit or less urgent, and a seizure is none of these. */
const SEIZURE: Condition = { symptom: 'seizure' };

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
      SEIZURE,
    ],
  },
  tiers: [
    emergency(
      {
        any: [CHEST_SIGN_WITHOUT_FLAG, SEIZURE],
      },
      { note: 'A seizure, or chest pain or coughing blood without another flag', action: 'Emergency assessment now' },
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
    'Fever, weight loss or cancer with limb pain; injury with severe pain; new severe pain over 50; a seizure, or a chest sign without its own flag.',
  answers: {
    what: 'Something beyond the leg may cause the pain: infection, cancer, fracture. It reads fever, weight loss or cancer with limb pain, injury with severe pain or a leg that bears no weight, new severe pain over 50, a seizure, and a chest sign that no other flag explains.',
    who: 'The clinician examines and orders imaging. The nurse sends blood count and C-reactive protein.',
    how: 'A seizure or an unexplained chest sign interrupts as an emergency; fever with severe pain, injury, or cancer with weakness or bone pain as urgent; the rest does not interrupt.',
    where: 'Chart and case for the quiet tier; live findings, Today and the pinned queue for the two that interrupt.',
    when: 'From a draft when it interrupts. Within 15 minutes, 4 hours or 14 days by tier.',
  },
  choices: [
    {
      question: 'Does a critical electrolyte stand for a seizure?',
      chosen: 'No: the seizure is an emergency beside it.',
      because:
        'The electrolyte may be a result of months ago, of a spoilt sample, or only due in days; nothing may make a seizure wait for it.',
      others: [
        {
          position: 'A seizure without its own flag is an emergency.',
          source: 'Decision tables, section 5',
          mark: 'G',
        },
      ],
    },
  ],
  deviation:
    'A seizure is an emergency also beside a critical electrolyte, where the table has only one without its own flag: a flag that is old, of a spoilt sample or less urgent took the emergency away.',
};

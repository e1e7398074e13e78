// Necrotising soft-tissue infection (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const necrotisingInfection = redFlag('necrotising-infection', {
  title: 'Possible necrotising soft-tissue infection',
  sources: [
    fromGuideline('Clinical reference 2.2', 'G'),
    fromGuideline('GPnotebook: a low LRINEC score does not clear it', 'P'),
  ],
  isLateral: true,
  fires: {
    all: [
      { any: [{ symptom: 'skin-spreading-infection' }, { all: present('leg-redness', 'leg-warmth') }] },
      {
        any: [
          { symptom: 'leg-pain', severityAtLeast: 8 },
          ...present('pain-out-of-proportion', 'confusion', 'numbness', 'bullae', 'dusky-skin', 'crepitus'),
        ],
      },
    ],
  },
  tiers: [emergency()],
  actions: ['Surgeon now; no score may clear it'],
  tests: ['crp', 'white-cell-count'],
});

export const necrotisingInfectionAbout: RuleAbout = {
  rule: 'red-flag-necrotising-infection',
  grade: 'low',
  evidence:
    'Infection signs with pain out of proportion, confusion, loss of feeling or dusky, blistered or crackling skin.',
  answers: {
    what: 'An infection may be killing skin and muscle. It reads infection of the skin with pain of 8 or more, pain out of proportion, confusion, numbness, blisters, dusky skin or crackling.',
    who: 'The clinician calls the surgeon at once. The nurse marks the edge and takes vital signs, without waiting for blood results.',
    how: 'Interrupts as an emergency above cellulitis, which it does not replace. No score can take it down.',
    where: 'Live findings of that limb, first in the review queue, Today, and the case with each sign that raised it.',
    when: 'As soon as one danger sign joins a red, warm or spreading skin infection. To be acknowledged within 15 minutes.',
  },
  choices: [
    {
      question: 'May a low LRINEC score clear the flag?',
      chosen: 'No score is used at all.',
      because: 'Its sensitivity fell to 74 % in a UK series: one in four would be sent home.',
      others: [
        {
          position: 'LRINEC of 5 or less is low risk, 6 to 7 intermediate, 8 or more high.',
          source: 'LRINEC score as described by GPnotebook',
          mark: 'P',
        },
      ],
    },
  ],
};

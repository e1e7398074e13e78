// A listed medicine lowers vitamin K (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminK = medicineLowers('vitamin-k', {
  title: 'A listed medicine lowers vitamin K',
  evidence:
    'Warfarin blocks vitamin K on purpose; loss with long antibiotics, orlistat and resins is general knowledge.',
  actions: [
    'Check the INR the same day when there is bruising or bleeding',
    'On warfarin never vitamin K by oneself: the anticoagulant clinic decides',
  ],
  tests: ['inr'],
});

export const medicineLowersVitaminKAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-k',
  grade: 'very-low',
  answers: {
    what: 'That a medicine on the list blocks or lowers vitamin K, beside bruising, bleeding gums or a low level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};

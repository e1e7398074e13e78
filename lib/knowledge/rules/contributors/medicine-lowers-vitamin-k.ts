// A listed medicine lowers vitamin K (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminK = medicineLowers('vitamin-k', {
  title: 'A listed medicine lowers vitamin K',
  actions: [
    'Check the INR the same day when there is bruising or bleeding',
    'On warfarin never vitamin K by oneself: the anticoagulant clinic decides',
  ],
  tests: ['inr'],
});

export const medicineLowersVitaminKAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-k',
  grade: 'very-low',
  evidence:
    'Warfarin blocks vitamin K on purpose; loss with long antibiotics, orlistat and resins is general knowledge.',
  answers: {
    what: 'Vitamin K may be blocked or low because of warfarin, long antibiotics, orlistat, a resin or mineral oil. It reads them beside bruises, bleeding gums or a low level.',
    who: 'The clinician checks the INR; on warfarin the anticoagulant clinic alone decides on vitamin K.',
    how: 'A line that names the medicine and does not interrupt; a critical INR interrupts by its own flag.',
    where: 'On chart and case under "may contribute"; the handout keeps its own gate for warfarin.',
    when: 'With every screening that finds both; bleeding makes the INR one of today.',
  },
  choices: [],
};

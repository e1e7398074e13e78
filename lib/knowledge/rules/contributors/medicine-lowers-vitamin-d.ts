// A listed medicine lowers vitamin D (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminD = medicineLowers('vitamin-d', {
  title: 'A listed medicine lowers vitamin D',
  evidence:
    'Enzyme-inducing epilepsy medicines bringing soft bones is established; for steroids, orlistat and resins it is general knowledge.',
  actions: ['Measure 25-OH vitamin D, calcium, phosphate and alkaline phosphatase'],
  tests: ['25-oh-vitamin-d', 'calcium-total', 'albumin', 'phosphate', 'alkaline-phosphatase'],
});

export const medicineLowersVitaminDAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-d',
  grade: 'moderate',
  answers: {
    what: 'That a medicine on the list lowers vitamin D, beside weak or aching muscles, bone pain or a low level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};

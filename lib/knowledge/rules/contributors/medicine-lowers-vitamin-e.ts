// A listed medicine lowers vitamin E (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminE = medicineLowers('vitamin-e', {
  title: 'A listed medicine lowers vitamin E',
  evidence:
    'Loss of fat-soluble vitamins with orlistat, resins and mineral oil is general knowledge; vitamin E deficiency is rare.',
  actions: ['Measure vitamin E with cholesterol and triglycerides'],
  tests: ['alpha-tocopherol', 'total-cholesterol', 'triglyceride'],
});

export const medicineLowersVitaminEAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-e',
  grade: 'very-low',
  answers: {
    what: 'That a medicine on the list keeps vitamin E from being taken up, beside poor coordination with weakness or a low level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};

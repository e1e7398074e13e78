// A listed medicine lowers vitamin D (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminD = medicineLowers('vitamin-d', {
  title: 'A listed medicine lowers vitamin D',
  actions: ['Measure 25-OH vitamin D, calcium, phosphate and alkaline phosphatase'],
  tests: ['25-oh-vitamin-d', 'calcium-total', 'albumin', 'phosphate', 'alkaline-phosphatase'],
});

export const medicineLowersVitaminDAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-d',
  grade: 'moderate',
  evidence:
    'Enzyme-inducing epilepsy medicines bringing soft bones is established; for steroids, orlistat and resins it is general knowledge.',
  answers: {
    what: 'Vitamin D may be low because of an epilepsy medicine, a steroid, orlistat, a resin or mineral oil. It reads them beside weak or aching muscles, bone pain or a low level.',
    who: 'The clinician orders vitamin D with calcium, phosphate and alkaline phosphatase; the dietitian minds the food.',
    how: 'A line that names the medicine and does not interrupt; the vitamin D finding keeps its status.',
    where: 'Next to the vitamin D finding on chart and case, as its likely cause.',
    when: 'With every screening that finds both; years on the medicine make it more likely.',
  },
  choices: [],
};

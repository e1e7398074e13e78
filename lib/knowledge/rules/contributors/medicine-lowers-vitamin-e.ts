// A listed medicine lowers vitamin E (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminE = medicineLowers('vitamin-e', {
  title: 'A listed medicine lowers vitamin E',
  actions: ['Measure vitamin E with cholesterol and triglycerides'],
  tests: ['alpha-tocopherol', 'total-cholesterol', 'triglyceride'],
});

export const medicineLowersVitaminEAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-e',
  grade: 'very-low',
  evidence: 'Loss of fat-soluble vitamins with these medicines is general knowledge; vitamin E deficiency is rare.',
  answers: {
    what: 'Vitamin E may not be taken up because of orlistat, a resin or mineral oil. It reads them beside poor coordination with weakness, or a low level.',
    who: 'The clinician orders vitamin E with blood fats, fasting.',
    how: 'A line that names the medicine and does not interrupt; vitamin E is rarely the answer, and it says so.',
    where: 'On chart and case under "may contribute", below the neurological flags.',
    when: 'With every screening that finds both; poor coordination is looked into whatever comes of it.',
  },
  choices: [],
};

// A listed medicine lowers calcium (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersCalcium = medicineLowers('calcium', {
  title: 'A listed medicine lowers calcium',
  actions: [
    'Measure calcium with albumin, vitamin D, magnesium and kidney function',
    'Correct vitamin D before the next dose of a bone medicine: the prescriber decides',
  ],
  tests: ['calcium-total', 'albumin', '25-oh-vitamin-d', 'magnesium-serum', 'creatinine'],
});

export const medicineLowersCalciumAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-calcium',
  grade: 'low',
  evidence:
    'Bone medicines lower calcium where vitamin D is low or the kidneys are weak; loop diuretics and proton pump inhibitors do so less.',
  answers: {
    what: 'Calcium may be low because of a bone medicine, a loop diuretic or an acid blocker. It reads them beside tingling, a cramp, a sign of tetany or a low level.',
    who: 'The clinician checks vitamin D and kidneys before the next injection; the prescriber of the bone medicine decides.',
    how: 'A line that names the medicine and does not interrupt; tetany raises the critical flag.',
    where: 'Next to the calcium finding on chart and case, with vitamin D among the tests.',
    when: 'With every screening that finds both, best before the next bone injection is given.',
  },
  choices: [],
};

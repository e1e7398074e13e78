// A listed medicine lowers calcium (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersCalcium = medicineLowers('calcium', {
  title: 'A listed medicine lowers calcium',
  evidence:
    'Bone medicines lower calcium where vitamin D is low or the kidneys are weak; loop diuretics and proton pump inhibitors do so less.',
  actions: [
    'Measure calcium with albumin, vitamin D, magnesium and kidney function',
    'Correct vitamin D before the next dose of a bone medicine: the prescriber decides',
  ],
  tests: ['calcium-total', 'albumin', '25-oh-vitamin-d', 'magnesium-serum', 'creatinine'],
});

export const medicineLowersCalciumAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-calcium',
  grade: 'low',
  answers: {
    what: 'That a medicine on the list can lower calcium, beside tingling, a cramp or a low level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};

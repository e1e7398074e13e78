// A listed medicine lowers thiamine (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersThiamine = medicineLowers('thiamine', {
  title: 'A listed medicine lowers thiamine',
  evidence:
    'Loss of thiamine in the urine on a loop diuretic is general knowledge; how often it matters is not settled.',
  actions: [
    'Measure thiamine diphosphate in whole blood',
    'With eye signs, unsteadiness or confusion treat first: the red flag says so',
  ],
  tests: ['thiamine-diphosphate-blood', 'magnesium-serum'],
});

export const medicineLowersThiamineAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-thiamine',
  grade: 'very-low',
  answers: {
    what: 'That a loop diuretic on the list loses thiamine, beside cramps, aching, nerve symptoms or a low level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};

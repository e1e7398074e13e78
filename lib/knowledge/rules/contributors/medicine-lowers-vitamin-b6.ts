// A listed medicine lowers vitamin B6 (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminB6 = medicineLowers('vitamin-b6', {
  title: 'A listed medicine lowers vitamin B6',
  evidence:
    'Neuropathy by isoniazid without vitamin B6 is established; for hydralazine, penicillamine and levodopa it is described.',
  actions: [
    'Measure vitamin B6 (pyridoxal 5-phosphate)',
    'Ask first for vitamin B6 already taken: too much causes the same neuropathy',
  ],
  tests: ['pyridoxal-5-phosphate'],
});

export const medicineLowersVitaminB6About: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-b6',
  grade: 'low',
  answers: {
    what: 'That a medicine on the list uses up vitamin B6, beside nerve symptoms, a sore tongue or a low level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};

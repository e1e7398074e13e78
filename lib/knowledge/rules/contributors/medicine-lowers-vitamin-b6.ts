// A listed medicine lowers vitamin B6 (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminB6 = medicineLowers('vitamin-b6', {
  title: 'A listed medicine lowers vitamin B6',
  actions: [
    'Measure vitamin B6 (pyridoxal 5-phosphate)',
    'Ask first for vitamin B6 already taken: too much causes the same neuropathy',
  ],
  tests: ['pyridoxal-5-phosphate'],
});

export const medicineLowersVitaminB6About: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-b6',
  grade: 'low',
  evidence:
    'Neuropathy by isoniazid without vitamin B6 is established; for hydralazine, penicillamine and levodopa it is described.',
  answers: {
    what: 'Vitamin B6 may be used up by isoniazid, hydralazine, penicillamine or levodopa. It reads them beside nerve symptoms, a sore tongue or a low level.',
    who: 'The clinician asks first for B6 already taken, then orders pyridoxal phosphate.',
    how: 'A line that names the medicine and does not interrupt; too much B6 has its own flag.',
    where: 'On chart and case, below the flag of too much B6 when both stand.',
    when: 'With every screening that finds both, and before any B6 is advised.',
  },
  choices: [],
};

// A listed medicine lowers vitamin B12 (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminB12 = medicineLowers('vitamin-b12', {
  title: 'A medicine or gas lowers vitamin B12',
  evidence:
    'Metformin lowers vitamin B12, more with dose and years; nitrous oxide makes it inactive although the level may be normal.',
  actions: [
    'Measure vitamin B12; with nitrous oxide homocysteine and methylmalonic acid, whatever the level',
    'Do not stop the medicine: replace what is missing',
  ],
  tests: ['vitamin-b12-serum', 'methylmalonic-acid', 'homocysteine', 'haemoglobin', 'mcv'],
});

export const medicineLowersVitaminB12About: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-b12',
  grade: 'moderate',
  answers: {
    what: 'That a medicine on the list, or nitrous oxide, lowers vitamin B12, beside a nerve sign or a low or borderline level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [
    {
      question: 'When is vitamin B12 measured in people on metformin?',
      chosen: 'When a symptom or sign speaks for a deficiency.',
      because: 'The MHRA advises testing in people with symptoms and leaves regular testing open.',
      others: [
        {
          position: 'Consider periodic monitoring in people at risk, without symptoms too.',
          source: 'MHRA June 2022, quoted by BNSSG Remedy',
          mark: 'S',
        },
      ],
    },
  ],
};

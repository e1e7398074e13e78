// A listed medicine lowers vitamin B12 (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { causesLowering } from '../../causes/cause-codes.ts';
import { listed } from '../../named-conditions.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersVitaminB12 = medicineLowers('vitamin-b12', {
  title: 'A medicine or gas lowers vitamin B12',
  actions: ['Measure vitamin B12; with nitrous oxide homocysteine and methylmalonic acid, whatever the level'],
  actionsWhen: [
    {
      // Clinical reference 3.2: it makes B12 inactive, whatever the level; 2.1: start at once, do not wait. Stopping it: NEW-G.
      when: { history: 'nitrous-oxide' },
      actions: ['Stop the nitrous oxide; replace vitamin B12 as soon as the samples are taken'],
    },
    {
      when: { any: listed(...causesLowering('vitamin-b12').history.filter((code) => code !== 'nitrous-oxide')) },
      actions: ['Do not stop the medicine: replace what is missing'],
    },
  ],
  tests: ['vitamin-b12-serum', 'methylmalonic-acid', 'homocysteine', 'haemoglobin', 'mcv'],
});

export const medicineLowersVitaminB12About: RuleAbout = {
  rule: 'contributor-medicine-lowers-vitamin-b12',
  grade: 'moderate',
  evidence:
    'Metformin lowers vitamin B12, more with dose and years; nitrous oxide makes it inactive although the level may be normal.',
  answers: {
    what: 'Vitamin B12 may be low or inactive because of a medicine or nitrous oxide. It reads the risk list beside a nerve sign, a sore tongue or a low or borderline level.',
    who: 'The clinician orders B12, and methylmalonic acid with homocysteine after nitrous oxide; the medicine goes on, the nitrous oxide does not.',
    how: 'A line that names medicine or gas and does not interrupt; cord signs raise their own flag.',
    where: 'Next to the B12 finding on chart and case, as its likely cause.',
    when: 'With every screening that finds both; nerve symptoms are not left waiting for the result.',
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

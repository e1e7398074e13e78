// A listed medicine lowers magnesium (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersMagnesium = medicineLowers('magnesium', {
  title: 'A listed medicine lowers magnesium',
  actions: [
    'Measure magnesium, with potassium and calcium',
    'Ask the prescriber whether the medicine is still needed: nobody stops it on their own',
  ],
  tests: ['magnesium-serum', 'potassium-serum', 'calcium-total', 'albumin', 'creatinine'],
});

export const medicineLowersMagnesiumAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-magnesium',
  grade: 'low',
  evidence:
    'Low magnesium on a proton pump inhibitor is well described in case reports; for the others it is general knowledge.',
  answers: {
    what: 'Magnesium may be low because of a medicine. It reads acid blockers, diuretics, toxic antibiotics and cancer or transplant medicines, beside a cramp, another sign or a level below 0.75 mmol/L.',
    who: 'The clinician orders magnesium and asks the prescriber whether the medicine is still needed.',
    how: 'A line that names the medicine and does not interrupt; the deficiency finding stays as it is.',
    where: 'Next to the magnesium finding on chart and case, as its likely cause.',
    when: 'As soon as the list of medicines and a sign are both known; the level decides what comes next.',
  },
  choices: [
    {
      question: 'From how long on a proton pump inhibitor is magnesium looked at?',
      chosen: 'At any time, once something speaks for it.',
      because: 'The reference gives no length of use, and a wait would miss the person who has a cramp now.',
      others: [
        {
          position: 'Warns of use beyond a year, in some people beyond three months.',
          source: 'FDA 2011 warning',
          mark: 'NEW-G',
        },
      ],
    },
  ],
};

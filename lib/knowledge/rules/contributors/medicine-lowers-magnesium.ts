// A listed medicine lowers magnesium (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersMagnesium = medicineLowers('magnesium', {
  title: 'A listed medicine lowers magnesium',
  evidence:
    'Low magnesium on a proton pump inhibitor is well described in case reports; for diuretics and toxic medicines it is general knowledge.',
  actions: [
    'Measure magnesium, with potassium and calcium',
    'Ask the prescriber whether the medicine is still needed: nobody stops it on their own',
  ],
  tests: ['magnesium-serum', 'potassium-serum', 'calcium-total', 'albumin', 'creatinine'],
});

export const medicineLowersMagnesiumAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-magnesium',
  grade: 'low',
  answers: {
    what: 'That a medicine on the list loses magnesium, beside a cramp, another sign or a low level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
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

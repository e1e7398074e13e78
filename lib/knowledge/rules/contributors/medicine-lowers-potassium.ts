// A listed medicine lowers potassium (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersPotassium = medicineLowers('potassium', {
  title: 'A listed medicine lowers potassium',
  evidence:
    'Loss by diuretics, laxatives and steroids and a shift by insulin, beta-2 agonists and theophylline are established causes of low potassium.',
  actions: [
    'Measure potassium and magnesium: potassium stays low while magnesium is low',
    'Review diuretic, laxative and inhaler use with the prescriber',
  ],
  tests: ['potassium-serum', 'magnesium-serum', 'creatinine'],
});

export const medicineLowersPotassiumAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-potassium',
  grade: 'moderate',
  answers: {
    what: 'That a medicine on the list loses or shifts potassium, beside a cramp, weakness or a low level.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};

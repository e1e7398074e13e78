// A listed medicine lowers potassium (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { medicineLowers } from './medicine-lowers.ts';

export const medicineLowersPotassium = medicineLowers('potassium', {
  title: 'A listed medicine lowers potassium',
  actions: [
    'Measure potassium and magnesium: potassium stays low while magnesium is low',
    'Review diuretic, laxative and inhaler use with the prescriber',
  ],
  tests: ['potassium-serum', 'magnesium-serum', 'creatinine'],
});

export const medicineLowersPotassiumAbout: RuleAbout = {
  rule: 'contributor-medicine-lowers-potassium',
  grade: 'moderate',
  evidence: 'Loss in urine or stool and a shift into cells by these medicines are established causes of low potassium.',
  answers: {
    what: 'Potassium may be low because a medicine loses it or moves it into the cells. It reads diuretics, steroids, liquorice, laxatives, insulin, inhalers and theophylline beside a cramp, weakness or a low level.',
    who: 'The clinician orders potassium with magnesium; the prescriber reviews the diuretic or laxative.',
    how: 'A line that names the medicine and does not interrupt; a critical potassium interrupts by its own flag.',
    where: 'Next to the potassium finding on chart and case, as its likely cause.',
    when: 'With every screening that finds both; a dangerous level has its own clock.',
  },
  choices: [],
};

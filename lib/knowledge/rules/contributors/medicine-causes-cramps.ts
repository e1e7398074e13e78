// Medicines that bring cramps without a deficiency (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { crampMedicine as CAUSE } from '../../causes/other-causes.ts';
import { listed, present } from '../../named-conditions.ts';
import { contributor } from './rule.ts';

export const medicineCausesCramps = contributor('medicine-causes-cramps', {
  title: 'A listed medicine may cause the cramps',
  sources: CAUSE.sources,
  fires: {
    all: [{ any: listed(...CAUSE.history) }, { any: present('muscle-cramp', 'nocturnal-cramp', 'muscle-spasm') }],
  },
  actions: ['Ask whether the cramps began with the medicine; the prescriber decides on a change'],
  tests: ['potassium-serum', 'magnesium-serum'],
});

export const medicineCausesCrampsAbout: RuleAbout = {
  rule: 'contributor-medicine-causes-cramps',
  grade: 'very-low',
  evidence: 'Each of these medicines is a described cause of cramps.',
  answers: {
    what: 'The cramps may come from a medicine on the list although every mineral is normal.',
    who: 'The nurse asks when each medicine began; the clinician and the prescriber weigh a change.',
    how: 'Stands among the contributors and does not interrupt; no deficiency is taken off the list for it.',
    where: 'Beside the deficiency findings of the case, so that both explanations are seen together.',
    when: 'At each screening that holds such a medicine and a cramp; it has no clock.',
  },
  choices: [],
};

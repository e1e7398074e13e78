// Medicines that bring cramps without a deficiency (clinical reference 3.2).

import type { ContributorRule } from '../../../clinical/knowledge.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { causeOf } from '../../causes/index.ts';
import { listed, present } from '../../named-conditions.ts';

const CAUSE = causeOf('cramp-medicine');

export const medicineCausesCramps: ContributorRule = {
  kind: 'contributor',
  id: 'contributor-medicine-causes-cramps',
  version: 1,
  title: 'A listed medicine may cause the cramps',
  code: 'medicine-causes-cramps',
  sources: CAUSE.sources,
  evidence: CAUSE.what,
  adultsOnly: false,
  fires: {
    all: [{ any: listed(...CAUSE.history) }, { any: present('muscle-cramp', 'nocturnal-cramp', 'muscle-spasm') }],
  },
  actions: ['Ask whether the cramps began with the medicine; the prescriber decides on a change'],
  tests: ['potassium-serum', 'magnesium-serum'],
};

export const medicineCausesCrampsAbout: RuleAbout = {
  rule: 'contributor-medicine-causes-cramps',
  grade: 'very-low',
  answers: {
    what: 'That the cramps may come from a medicine on the list, with normal minerals.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and cramp are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};

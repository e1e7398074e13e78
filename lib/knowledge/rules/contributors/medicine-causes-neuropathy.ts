// Medicines that harm nerves and so look like a deficiency (clinical reference 3.2).

import type { ContributorRule } from '../../../clinical/knowledge.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { causeOf } from '../../causes/index.ts';
import { listed, present } from '../../named-conditions.ts';

const CAUSE = causeOf('toxic-neuropathy');

export const medicineCausesNeuropathy: ContributorRule = {
  kind: 'contributor',
  id: 'contributor-medicine-causes-neuropathy',
  version: 1,
  title: 'A listed medicine may harm the nerves',
  code: 'medicine-causes-neuropathy',
  sources: CAUSE.sources,
  evidence: CAUSE.what,
  adultsOnly: false,
  fires: {
    all: [
      { any: listed(...CAUSE.history) },
      {
        any: [
          { named: 'nerve-symptom' },
          ...present('monofilament-reduced', 'vibration-reduced', 'pinprick-reduced', 'ankle-reflex-absent'),
        ],
      },
    ],
  },
  actions: [
    'Tell the prescriber soon: damage may stay when the medicine goes on',
    'A low vitamin beside it is treated all the same',
  ],
  tests: ['vitamin-b12-serum', 'hba1c', 'tsh'],
};

export const medicineCausesNeuropathyAbout: RuleAbout = {
  rule: 'contributor-medicine-causes-neuropathy',
  grade: 'low',
  answers: {
    what: 'That a medicine on the list is known to harm nerves, beside a nerve symptom or sign.',
    who: 'The clinician who decides the case; the prescriber of the medicine.',
    how: 'One line among the contributors, which never interrupts.',
    where: 'While recording, on the chart and in the case.',
    when: 'As soon as medicine and sign are both known, and at every later screening; it has no due time of its own.',
  },
  choices: [],
};

// Medicines that harm nerves and so look like a deficiency (clinical reference 3.2).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { toxicNeuropathy as CAUSE } from '../../causes/other-causes.ts';
import { listed, present } from '../../named-conditions.ts';
import { contributor } from './rule.ts';

export const medicineCausesNeuropathy = contributor('medicine-causes-neuropathy', {
  title: 'A listed medicine may harm the nerves',
  sources: CAUSE.sources,
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
});

export const medicineCausesNeuropathyAbout: RuleAbout = {
  rule: 'contributor-medicine-causes-neuropathy',
  grade: 'low',
  evidence: 'Each of these medicines is a described cause of neuropathy.',
  answers: {
    what: 'A medicine on the list is known to harm nerves. It reads the list beside a nerve symptom or a reduced foot sign.',
    who: 'The clinician tells the prescriber soon, because damage may stay; the nurse notes when the feeling began.',
    how: 'Stands among the contributors and does not interrupt; flags of the nerves keep their own urgency.',
    where: 'In the case below the flags of the nerves, and on the chart.',
    when: 'As soon as medicine and sign are both recorded; the flags beside it say how soon.',
  },
  choices: [],
};

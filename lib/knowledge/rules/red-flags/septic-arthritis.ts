// Septic arthritis (decision tables, section 5b).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const septicArthritis = redFlag('septic-arthritis', {
  title: 'Possible septic arthritis',
  sources: [fromGuideline('Decision tables 5b', 'NEW-G')],
  isLateral: true,
  fires: {
    any: [
      { all: [{ symptom: 'joint-pain', side: 'one', sideMissing: 'met' }, { symptom: 'fever' }] },
      { all: [{ symptom: 'unable-to-bear-weight' }, { age: { atMost: 17 } }] },
    ],
  },
  tiers: [emergency()],
  actions: ['Hospital now: joint aspiration before antibiotics'],
  tests: ['crp', 'white-cell-count'],
});

export const septicArthritisAbout: RuleAbout = {
  rule: 'red-flag-septic-arthritis',
  grade: 'very-low',
  evidence: 'One painful joint with fever, or a child who does not bear weight.',
  answers: {
    what: 'A joint may be infected. It reads one painful joint with fever, or a child under 18 who does not bear weight.',
    who: 'The clinician sends to hospital for aspiration. The nurse gives no antibiotic before the joint fluid is taken.',
    how: 'Interrupts as an emergency, in children too, with a line that the rule is not validated for them.',
    where: 'Record screen beside the joint, Today and the queue of all clinicians, and the case of that side.',
    when: 'When fever and one joint are both present, even if the side was left open. To be acknowledged within 15 minutes.',
  },
  choices: [],
};

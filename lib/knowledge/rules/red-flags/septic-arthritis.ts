// Septic arthritis (decision tables, section 5b).

import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const septicArthritis = redFlag('septic-arthritis', {
  title: 'Septic arthritis',
  sources: [fromGuideline('Decision tables 5b', 'NEW-G')],
  evidence: 'One painful joint with fever, or a child who does not bear weight.',
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

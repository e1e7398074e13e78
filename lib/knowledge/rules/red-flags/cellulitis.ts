// Cellulitis (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

const RED_AND_WARM_ONE_LEG: Condition = {
  all: [
    { symptom: 'leg-redness', side: 'one' },
    { symptom: 'leg-warmth', side: 'one' },
  ],
};

export const cellulitis = redFlag('cellulitis', {
  title: 'Cellulitis',
  sources: [fromGuideline('Clinical reference 2.2', 'G')],
  evidence: 'One warm, red, spreading leg; red and warm on both sides is reconsidered.',
  isLateral: true,
  fires: { any: [{ symptom: 'skin-spreading-infection' }, RED_AND_WARM_ONE_LEG] },
  tiers: [
    emergency(
      {
        any: [
          { symptom: 'confusion' },
          { all: [{ symptom: 'fever' }, { any: present('low-urine-output', 'breathlessness') }] },
        ],
      },
      { note: 'Signs of sepsis' },
    ),
    urgent(),
  ],
  actions: ['See today; draw round the edge', 'A clot in the vein is its twin: examine for both'],
  tests: ['crp', 'white-cell-count'],
});

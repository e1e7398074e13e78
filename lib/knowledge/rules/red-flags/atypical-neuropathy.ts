// Atypical neuropathy or cord compression (decision tables, section 5).

import type { Condition } from '../../../clinical/condition.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

/** Guillain-Barr\u00e9 syndrome possible: an unknown duration does not stop it. */
const RECENT_WEAKNESS_WITH_DANGER_SIGN: Condition = {
  all: [
    {
      any: [
        { symptom: 'bilateral-leg-weakness', days: { atMost: 28 }, daysMissing: 'met' },
        { symptom: 'ascending-weakness' },
      ],
    },
    { any: present('breathlessness', 'ankle-reflex-absent', 'bulbar-symptoms') },
  ],
};

export const atypicalNeuropathy = redFlag('atypical-neuropathy', {
  title: 'Atypical neuropathy or cord compression',
  sources: [fromGuideline('Clinical reference 2.2, atypical neuropathy', 'G')],
  evidence: 'Weakness within eight weeks with reflex or nerve signs, one-sided weakness, or an extensor plantar.',
  deviation:
    'One-sided change of feeling only goes to unexplained numbness: otherwise every sciatica would be same-day.',
  isLateral: true,
  fires: {
    any: [
      {
        all: [
          {
            any: [
              { symptom: 'bilateral-leg-weakness', days: { atMost: 55 } },
              { symptom: 'muscle-weakness', days: { atMost: 55 } },
            ],
          },
          { any: [...present('ankle-reflex-absent', 'plantar-extensor'), { named: 'nerve-symptom' }] },
        ],
      },
      { symptom: 'muscle-weakness', side: 'one' },
      { all: [{ symptom: 'plantar-extensor' }, { not: { known: { flag: 'subacute-combined-degeneration' } } }] },
      { symptom: 'ascending-weakness' },
      RECENT_WEAKNESS_WITH_DANGER_SIGN,
    ],
  },
  tiers: [
    emergency(RECENT_WEAKNESS_WITH_DANGER_SIGN, {
      note: 'Recent weakness of both legs with breathing, swallowing or reflex signs: Guillain-Barr\u00e9 syndrome possible',
    }),
    urgent(),
  ],
  actions: ['Same-day neurology or emergency department: Guillain-Barr\u00e9 syndrome, cord compression'],
  tests: [],
});

// Spinal cord and nerves: cauda equina, subacute combined degeneration, atypical neuropathy.

import type { Condition } from '../../../clinical/condition.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

export const caudaEquina = redFlag('cauda-equina', {
  title: 'Cauda equina syndrome',
  sources: [fromGuideline('BMJ Best Practice 3000164', 'P'), fromGuideline('NICE CKS red flags, quoted 2018', 'S')],
  evidence: 'Any one sign is enough; a small bladder residue does not exclude it.',
  fires: {
    any: [
      { symptom: 'saddle-numbness' },
      {
        all: [
          { symptom: 'bladder-bowel-change', days: { atMost: 14 }, daysMissing: 'met' },
          {
            any: [
              { symptom: 'leg-pain' },
              { named: 'nerve-symptom' },
              ...present('muscle-weakness', 'bilateral-leg-weakness', 'back-pain'),
            ],
          },
        ],
      },
      {
        all: [
          { symptom: 'bilateral-leg-weakness', days: { atMost: 14 }, daysMissing: 'met' },
          { any: present('leg-pain', 'nerve-pain') },
        ],
      },
      { symptom: 'bilateral-sciatica' },
      { all: present('sexual-dysfunction', 'leg-pain') },
    ],
  },
  tiers: [emergency()],
  actions: ['Hospital now for emergency MRI', 'A bladder scan below 200 mL does not exclude it'],
  tests: [],
});

const CORD_SIGNS = present(
  'vibration-reduced',
  'position-sense-reduced',
  'romberg-positive',
  'unsteady-gait',
  'plantar-extensor',
  'bilateral-leg-weakness',
);

export const subacuteCombinedDegeneration = redFlag('subacute-combined-degeneration', {
  title: 'Subacute combined degeneration',
  sources: [
    fromDocument('B12: myelin', 'D13'),
    fromGuideline('StatPearls 29319 and 29600', 'P'),
    fromGuideline('NICE NG239 on nitrous oxide (Pulse)', 'S'),
  ],
  evidence: 'Nerve symptoms with cord signs and B12 deficiency or nitrous oxide; B12 may be normal.',
  fires: {
    all: [
      { named: 'nerve-symptom-symmetric' },
      {
        any: [
          {
            all: [
              { any: [...CORD_SIGNS, ...present('muscle-weakness', 'memory-problem')] },
              {
                any: [
                  { lab: 'vitamin-b12-serum', is: ['below'] },
                  { lab: 'vitamin-b12-serum', operator: '<', limit: 'b12-low' },
                  { lab: 'holotranscobalamin', operator: '<', limit: 'holotc-low' },
                  { lab: 'methylmalonic-acid', is: ['above'] },
                  { all: [{ lab: 'homocysteine', is: ['above'] }, { history: 'nitrous-oxide' }] },
                  { history: 'nitrous-oxide' },
                ],
              },
            ],
          },
          {
            all: [
              { any: CORD_SIGNS },
              { not: { labKnown: 'vitamin-b12-serum' } },
              { not: { labKnown: 'methylmalonic-acid' } },
              { not: { labKnown: 'holotranscobalamin' } },
              { named: 'b12-risk-factor' },
            ],
          },
        ],
      },
    ],
  },
  tiers: [
    urgent(
      {
        all: [
          { not: { labKnown: 'vitamin-b12-serum' } },
          { not: { labKnown: 'methylmalonic-acid' } },
          { not: { labKnown: 'holotranscobalamin' } },
        ],
      },
      { note: 'No B12 result is known', action: 'Send B12 and methylmalonic acid and treat: do not wait' },
    ),
    urgent(),
  ],
  actions: ['Start B12 injections now', 'MRI of the cord, copper; never folic acid alone'],
  tests: ['vitamin-b12-serum', 'methylmalonic-acid', 'copper-serum'],
});

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

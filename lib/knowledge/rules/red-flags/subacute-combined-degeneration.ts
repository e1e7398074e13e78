// Subacute combined degeneration (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { redFlag, urgent } from './rule.ts';

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

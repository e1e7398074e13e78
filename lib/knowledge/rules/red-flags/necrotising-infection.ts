// Necrotising soft-tissue infection (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const necrotisingInfection = redFlag('necrotising-infection', {
  title: 'Necrotising soft-tissue infection',
  sources: [
    fromGuideline('Clinical reference 2.2', 'G'),
    fromGuideline('GPnotebook: a low LRINEC score does not clear it', 'P'),
  ],
  evidence:
    'Infection signs with pain out of proportion, confusion, loss of feeling or dusky, blistered or crackling skin.',
  isLateral: true,
  fires: {
    all: [
      { any: [{ symptom: 'skin-spreading-infection' }, { all: present('leg-redness', 'leg-warmth') }] },
      {
        any: [
          { symptom: 'leg-pain', severityAtLeast: 8 },
          ...present('pain-out-of-proportion', 'confusion', 'numbness', 'bullae', 'dusky-skin', 'crepitus'),
        ],
      },
    ],
  },
  tiers: [emergency()],
  actions: ['Surgeon now; no score may clear it'],
  tests: ['crp', 'white-cell-count'],
});

// Acute compartment syndrome (decision tables, section 5).

import { listed, present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const compartmentSyndrome = redFlag('compartment-syndrome', {
  title: 'Acute compartment syndrome',
  sources: [fromGuideline('StatPearls', 'P'), fromGuideline('BOAST 2016', 'S')],
  evidence: 'Tense limb or pain on passive stretch; pulses may be present.',
  isLateral: true,
  fires: {
    any: [
      {
        all: [
          { symptom: 'tense-limb' },
          { any: present('leg-pain', 'pain-on-passive-stretch', 'pain-out-of-proportion') },
        ],
      },
      {
        all: [
          { symptom: 'pain-on-passive-stretch' },
          {
            any: [
              { symptom: 'leg-pain', severityAtLeast: 7 },
              { symptom: 'trauma' },
              ...listed('recent-strenuous-exercise', 'leg-immobilised', 'crush-or-long-lie', 'warfarin', 'doac'),
            ],
          },
        ],
      },
    ],
  },
  tiers: [emergency()],
  actions: ['Remove cast or dressing to the skin, limb at heart level', 'Surgeon now'],
  tests: ['ck'],
});

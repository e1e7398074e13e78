// Acute compartment syndrome (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const compartmentSyndrome = redFlag('compartment-syndrome', {
  title: 'Possible acute compartment syndrome',
  sources: [fromGuideline('StatPearls', 'P'), fromGuideline('BOAST 2016', 'S')],
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

export const compartmentSyndromeAbout: RuleAbout = {
  rule: 'red-flag-compartment-syndrome',
  grade: 'low',
  evidence: 'Tense limb or pain on passive stretch; pulses may be present.',
  answers: {
    what: 'Pressure in a muscle compartment may be cutting off its blood. It reads a tense limb with pain, or pain on passive stretch with severe pain, injury, exercise, a cast, crushing or an anticoagulant.',
    who: 'The clinician calls the surgeon. The nurse opens cast and dressing to the skin and keeps the limb at heart level.',
    how: 'Interrupts as an emergency and says that pulses may still be there.',
    where:
      'Record screen beside the limb concerned, the review queue with a clock, the case; it also raises rhabdomyolysis to an emergency.',
    when: 'When the examination is entered, from a draft. To be acknowledged within 15 minutes: the operation is due within an hour of the decision.',
  },
  choices: [
    {
      question: 'Signs or a measured pressure?',
      chosen: 'Signs alone: tension, pain on passive stretch, and what caused it.',
      because: 'A clinic that screens leg pain has no pressure monitor, and waiting for one would delay the surgeon.',
      others: [
        {
          position: 'Diastolic minus compartment pressure below 30 mmHg, or a compartment above 40 mmHg with symptoms.',
          source: 'BOAST 2016, read on guidelinegenius',
          mark: 'S',
        },
      ],
    },
  ],
};

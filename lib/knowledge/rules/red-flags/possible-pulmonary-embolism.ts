// Possible pulmonary embolism (decision tables, section 5): reads suspected deep vein thrombosis.

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { listed, present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { LOW_OXYGEN } from '../measured-signs.ts';
import { emergency, redFlag } from './rule.ts';

export const possiblePulmonaryEmbolism = redFlag('possible-pulmonary-embolism', {
  title: 'Possible pulmonary embolism',
  sources: [
    fromDocument('lifestyle, by extension', 'D39'),
    fromGuideline('Clinical reference 2.1: escalate with chest signs', 'G'),
    fromGuideline('Clinical reference 2.1: a fall of oxygen saturation escalates; below 94 % is our number', 'NEW-G'),
  ],
  fires: {
    all: [
      { any: [...present('chest-pain', 'breathlessness', 'haemoptysis'), LOW_OXYGEN] },
      {
        any: [
          { flag: 'suspected-dvt' },
          {
            all: [
              { symptom: 'leg-pain', side: 'one', sideMissing: 'met' },
              { any: listed('previous-dvt', 'recent-surgery', 'prolonged-immobility', 'active-cancer') },
            ],
          },
          { symptom: 'calf-tenderness', side: 'one', sideMissing: 'met' },
          { symptom: 'leg-swelling', side: 'one', sideMissing: 'met' },
        ],
      },
    ],
  },
  tiers: [emergency()],
  actions: ['Call the ambulance; do not wait for D-dimer'],
  tests: [],
});

export const possiblePulmonaryEmbolismAbout: RuleAbout = {
  rule: 'red-flag-possible-pulmonary-embolism',
  grade: 'low',
  evidence: 'Chest signs beside a suspected clot in the leg.',
  answers: {
    what: 'A clot may have reached the lung. It reads chest pain, breathlessness, coughed blood or low oxygen beside a suspected leg clot, beside one tender or swollen leg, or beside one painful leg with a risk of clots.',
    who: 'Whoever sees it first calls the ambulance, nurse or clinician. The clinician hands over and records it.',
    how: 'Interrupts at once as an emergency, above every other finding. No blood test is offered: D-dimer would only delay.',
    where:
      'Top of the live findings on the record screen, pinned in the review queue with a running clock, and first on Today for all staff.',
    when: 'The moment a chest sign and a leg sign stand together, also when the side of the leg is not known. To be acknowledged within 15 minutes, day and night.',
  },
  choices: [
    {
      question: 'Which signs beside a leg clot make an emergency of the lung?',
      chosen: 'Chest pain, breathlessness or coughed blood, and an oxygen saturation below 94 % where it was measured.',
      because:
        'The three are those that the decision tables name; a fall in oxygen is that of the reference, which gives no number: ours is the lower end of what most adults keep.',
      others: [
        {
          position: 'Fainting also escalates a suspected leg clot.',
          source: 'Clinical reference 2.1',
          mark: 'G',
        },
      ],
    },
  ],
};

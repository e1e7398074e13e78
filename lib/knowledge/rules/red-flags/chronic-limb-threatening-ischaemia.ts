// Chronic limb-threatening ischaemia (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { redFlag, soon, urgent } from './rule.ts';

export const chronicLimbThreateningIschaemia = redFlag('chronic-limb-threatening-ischaemia', {
  title: 'Chronic limb-threatening ischaemia',
  sources: [fromGuideline('BNSSG Remedy, peripheral arterial disease', 'P')],
  isLateral: true,
  fires: {
    any: [
      { symptom: 'rest-pain', days: { atLeast: 14 }, daysMissing: 'met' },
      {
        all: [
          { symptom: 'foot-ulcer' },
          {
            any: [{ history: 'peripheral-arterial-disease' }, ...present('pulse-absent', 'claudication', 'rest-pain')],
          },
        ],
      },
      { symptom: 'gangrene' },
    ],
  },
  tiers: [
    urgent(
      {
        any: [
          ...present('skin-spreading-infection', 'fever'),
          { all: [{ named: 'diabetes' }, { symptom: 'foot-ulcer' }] },
        ],
      },
      { note: 'Infected, or an ulcer in diabetes' },
    ),
    soon(undefined, {}, 72),
  ],
  actions: ['Urgent vascular referral, same week', 'Protect heel and toes'],
  tests: [],
});

export const chronicLimbThreateningIschaemiaAbout: RuleAbout = {
  rule: 'red-flag-chronic-limb-threatening-ischaemia',
  grade: 'low',
  evidence:
    'Rest pain over two weeks, or an ulcer or dead tissue with arterial disease; night cramp of the calf is not a sign of it.',
  answers: {
    what: 'The leg may be short of blood at rest, and could be lost. It reads rest pain over two weeks, a foot ulcer with arterial disease, or dead tissue. Night cramp of the calf is not a sign of it.',
    who: 'The clinician refers to the vascular team. The nurse protects heel and toes and looks at the foot for infection.',
    how: 'Without infection a clock of 72 hours and no interruption. With infection, or an ulcer in diabetes, it interrupts and holds the handout.',
    where:
      'Chart and case of the leg concerned, and the review queue in order of its due time; on Today when it is urgent.',
    when: 'At signing, or from the draft when it is urgent. Referral within 72 hours; within 4 hours with infection, fever or diabetes.',
  },
  choices: [
    {
      question: 'How soon is a foot ulcer seen in a person with diabetes and poor blood supply?',
      chosen: 'The same day, within 4 hours.',
      because: 'Diabetes hides infection and pain, and poor supply leaves no time for the ordinary foot pathway.',
      others: [
        {
          position: 'A limb-threatening foot problem at once, every other active one within one working day.',
          source: 'NICE NG19, quoted at nursing-notebook.com',
          mark: 'NEW-S',
        },
      ],
    },
  ],
};

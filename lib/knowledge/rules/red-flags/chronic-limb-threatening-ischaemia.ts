// Chronic limb-threatening ischaemia (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { redFlag, soon, urgent } from './rule.ts';

export const chronicLimbThreateningIschaemia = redFlag('chronic-limb-threatening-ischaemia', {
  title: 'Chronic limb-threatening ischaemia',
  sources: [fromGuideline('BNSSG Remedy, peripheral arterial disease', 'P')],
  evidence:
    'Rest pain over two weeks, or an ulcer or dead tissue with arterial disease; night cramp of the calf is not a sign of it.',
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

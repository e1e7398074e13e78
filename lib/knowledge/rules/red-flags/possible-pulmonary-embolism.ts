// Possible pulmonary embolism (decision tables, section 5): reads suspected deep vein thrombosis.

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
  evidence: 'Chest signs beside a suspected clot in the leg.',
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

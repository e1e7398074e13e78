// Cauda equina syndrome (decision tables, section 5).

import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

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

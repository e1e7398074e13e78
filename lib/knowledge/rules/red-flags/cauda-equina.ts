// Cauda equina syndrome (decision tables, section 5).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

export const caudaEquina = redFlag('cauda-equina', {
  title: 'Possible cauda equina syndrome',
  sources: [fromGuideline('BMJ Best Practice 3000164', 'P'), fromGuideline('NICE CKS red flags, quoted 2018', 'S')],
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

export const caudaEquinaAbout: RuleAbout = {
  rule: 'red-flag-cauda-equina',
  grade: 'low',
  evidence: 'Any one sign is enough; a small bladder residue does not exclude it.',
  answers: {
    what: 'The nerves at the end of the spinal cord may be squeezed. It reads saddle numbness, new bladder or bowel change, new weakness of both legs with pain, sciatica on both sides, or new sexual dysfunction. One is enough.',
    who: 'The clinician sends the person to hospital for an MRI. The nurse may scan the bladder but must not reassure by a small residue.',
    how: 'Interrupts as an emergency. It cannot be cleared by a bladder scan or by any laboratory result.',
    where:
      'Live findings as the bladder and saddle questions are answered, the pinned part of the review queue, Today.',
    when: 'At the first sign entered, also without a known onset. To be acknowledged within 15 minutes, because delay costs bladder and legs.',
  },
  choices: [
    {
      question: 'Must there be leg or back pain beside the sign?',
      chosen:
        'Not for saddle numbness or sciatica of both legs; bladder change and weakness of both legs need one complaint of leg, nerve or back.',
      because: 'Saddle numbness alone is too dangerous to wait for pain; bladder change alone has many other causes.',
      others: [
        {
          position: 'Leg or back pain together with a new or worsening sign.',
          source: 'BMJ Best Practice 3000164',
          mark: 'P',
        },
      ],
    },
  ],
};

// Cauda equina syndrome (decision tables, section 5).

import type { Condition, SymptomTest } from '../../../clinical/condition.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag } from './rule.ts';

/** An unknown duration does not stop it; what is older counts while it gets worse. */
function newOrWorse(symptom: SymptomTest['symptom']): Condition {
  return {
    any: [
      { symptom, days: { atMost: 14 }, daysMissing: 'met' },
      { symptom, worsening: true },
    ],
  };
}

export const caudaEquina = redFlag('cauda-equina', {
  title: 'Possible cauda equina syndrome',
  sources: [fromGuideline('BMJ Best Practice 3000164', 'P'), fromGuideline('NICE CKS red flags, quoted 2018', 'S')],
  fires: {
    any: [
      { symptom: 'saddle-numbness' },
      {
        all: [
          newOrWorse('bladder-bowel-change'),
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
        all: [newOrWorse('bilateral-leg-weakness'), { any: present('leg-pain', 'nerve-pain', 'back-pain') }],
      },
      { symptom: 'bilateral-sciatica' },
      { all: [{ symptom: 'sexual-dysfunction' }, { any: present('leg-pain', 'back-pain') }] },
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
    what: 'The nerves at the end of the spinal cord may be squeezed. It reads saddle numbness, bladder or bowel change that is new or getting worse, such weakness of both legs with pain of leg or back, sciatica on both sides, or sexual dysfunction with such pain. One is enough.',
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
    {
      question: 'When is bladder change or weakness of both legs new?',
      chosen: 'Up to 14 days, also when the duration is not known; after that while it is getting worse.',
      because:
        'The reference asks for a new or worsening sign; a nerve that is still losing ground can still be saved.',
      others: [
        {
          position: 'Up to 14 days or not known, whatever its course.',
          source: 'Decision tables, section 5',
          mark: 'G',
        },
      ],
    },
  ],
  deviation:
    'Back pain counts beside weakness of both legs and beside sexual dysfunction, and an older sign that is getting worse counts as new: the table has leg or nerve pain and 14 days, but compression of the cord often has back pain alone (clinical reference 2.2).',
};

// Red flags of vessels, nerves, limbs and skin: some fresh and waiting, some acknowledged, decided or closed.

import { type DemoPatient, daysAgo, has, hoursAgo } from '../demo-patient.ts';
import { seen, sentOn, swollenLeg } from './red-flag-acts.ts';

export const legRedFlagPatients: DemoPatient[] = [
  {
    shows: 'suspected DVT in a draft that nobody has signed: first in the queue',
    ...{ age: 60, sex: 'male' },
    visits: [
      {
        ago: 40,
        symptoms: swollenLeg,
        present: ['previous-dvt'],
        absent: ['active-cancer', 'recent-surgery'],
        isDraft: true,
      },
    ],
  },
  {
    shows: 'suspected DVT, acknowledged by a nurse, scan booked',
    ...{ age: 43, sex: 'female', pregnant: false, medicines: ['oral-contraceptive'] },
    visits: [
      {
        ago: hoursAgo(3),
        symptoms: swollenLeg,
        present: ['long-travel', 'prolonged-immobility'],
        acts: seen('Leg scan booked for this afternoon; told what to watch for.'),
      },
    ],
  },
  {
    shows: 'possible pulmonary embolism',
    ...{ age: 55, sex: 'male' },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: [...swollenLeg, has('breathlessness', { sudden: true, days: 0 }), has('chest-pain', { days: 0 })],
        acts: sentOn,
      },
    ],
  },
  {
    shows: 'acute limb ischaemia',
    ...{ age: 72, sex: 'male', conditions: ['atrial-fibrillation', 'peripheral-arterial-disease'] },
    visits: [
      {
        ago: daysAgo(6),
        symptoms: [
          has('leg-pain', { side: 'right', severity: 9, days: 0, sudden: true }),
          has('cold-leg', { side: 'right', days: 0 }),
          has('pale-leg', { side: 'right', days: 0 }),
        ],
        acts: sentOn,
      },
    ],
  },
  {
    shows: 'limb-threatening ischaemia, chronic, with claudication',
    ...{ age: 76, sex: 'male', conditions: ['peripheral-arterial-disease'] },
    visits: [
      {
        ago: daysAgo(30),
        symptoms: [has('claudication', { side: 'left', days: 90 })],
        acts: [
          { kind: 'decide', outcome: 'referred', comment: 'Vascular clinic', after: 400 },
          { kind: 'close', after: 420 },
        ],
      },
      {
        ago: daysAgo(1),
        symptoms: [has('rest-pain', { side: 'left', days: 20 }), has('foot-ulcer', { side: 'left', days: 15 })],
      },
    ],
  },
  {
    shows: 'cauda equina',
    ...{ age: 40, sex: 'female', pregnant: false },
    visits: [
      {
        ago: daysAgo(4),
        symptoms: [
          has('back-pain', { days: 3 }),
          has('bilateral-sciatica', { days: 2 }),
          has('saddle-numbness', { days: 1 }),
          has('bladder-bowel-change', { days: 1 }),
        ],
        acts: sentOn,
      },
    ],
  },
  {
    shows: 'compartment syndrome',
    ...{ age: 24, sex: 'male' },
    visits: [
      {
        ago: daysAgo(9),
        symptoms: [
          has('tense-limb', { side: 'left' }),
          has('leg-pain', { side: 'left', severity: 9, days: 0 }),
          has('pain-on-passive-stretch', { side: 'left' }),
        ],
        present: ['leg-immobilised'],
        acts: sentOn,
      },
    ],
  },
  {
    shows: 'necrotising infection',
    ...{ age: 63, sex: 'male' },
    visits: [
      {
        ago: daysAgo(13),
        symptoms: [
          has('skin-spreading-infection', { side: 'right' }),
          has('leg-pain', { side: 'right', severity: 9, days: 1 }),
          has('dusky-skin', { side: 'right' }),
          has('fever'),
        ],
        acts: sentOn,
      },
    ],
  },
  {
    shows: 'cellulitis, to be seen today',
    ...{ age: 58, sex: 'female' },
    visits: [
      {
        ago: hoursAgo(2),
        symptoms: [has('leg-redness', { side: 'right', days: 2 }), has('leg-warmth', { side: 'right', days: 2 })],
      },
    ],
  },
  {
    shows: 'septic arthritis',
    ...{ age: 35, sex: 'male' },
    visits: [
      {
        ago: daysAgo(8),
        symptoms: [has('joint-pain', { side: 'left', days: 1 }), has('fever', { days: 1 })],
        acts: sentOn,
      },
    ],
  },
];

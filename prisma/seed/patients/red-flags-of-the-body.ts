// Red flags of the whole body, the generic ones, and drafts that nobody has signed.

import { type DemoPatient, daysAgo, has, hoursAgo, lab } from '../demo-patient.ts';
import { dealtWith, seen, sentOn } from './red-flag-acts.ts';

export const bodyRedFlagPatients: DemoPatient[] = [
  {
    shows: 'muscle breakdown after a race in the heat',
    ...{ age: 28, sex: 'male' },
    visits: [
      {
        ago: daysAgo(3),
        symptoms: [
          has('dark-urine', { days: 1 }),
          has('muscle-ache', { days: 1 }),
          has('muscle-cramp', { days: 1 }),
          has('thirst', { days: 1 }),
        ],
        present: ['recent-strenuous-exercise', 'hot-environment', 'heavy-sweating', 'dehydration'],
        labs: [
          lab('ck', '8200', 'U/L', { daysBefore: 0 }),
          lab('creatinine', '138', 'umol/L', { daysBefore: 0 }),
          lab('potassium-serum', '5.1', 'mmol/L', { daysBefore: 0 }),
        ],
        acts: dealtWith('Phoned the medical team: sent in for fluids.', 'Acute medicine'),
      },
    ],
  },
  {
    shows: 'cramps after sport in the heat: dehydration and overexertion, no flag',
    ...{ age: 26, sex: 'female', pregnant: false },
    visits: [
      {
        ago: daysAgo(1),
        symptoms: [has('muscle-cramp', { days: 1 }), has('thirst', { days: 1 })],
        present: ['recent-strenuous-exercise', 'hot-environment', 'heavy-sweating', 'dehydration'],
        labs: [
          lab('potassium-serum', '4.1', 'mmol/L'),
          lab('magnesium-serum', '0.84', 'mmol/L'),
          lab('ck', '310', 'U/L'),
        ],
      },
    ],
  },
  {
    shows: 'critically high potassium a few minutes ago',
    ...{ age: 70, sex: 'male', conditions: ['ckd'], medicines: ['potassium-sparing-diuretic'] },
    visits: [
      {
        ago: 8,
        symptoms: [has('palpitations', { days: 1 })],
        labs: [
          lab('potassium-serum', '6.7', 'mmol/L', { daysBefore: 0 }),
          lab('creatinine', '190', 'umol/L', { daysBefore: 0 }),
        ],
      },
    ],
  },
  {
    shows: 'acute kidney injury: creatinine rises within two days',
    ...{ age: 69, sex: 'female', medicines: ['nsaid', 'ace-inhibitor'] },
    visits: [
      {
        ago: daysAgo(5),
        symptoms: [
          has('low-urine-output', { days: 1 }),
          has('dizziness-on-standing', { days: 1 }),
          has('thirst', { days: 1 }),
        ],
        present: ['dehydration'],
        labs: [
          lab('creatinine', '82', 'umol/L', { daysBefore: 2 }),
          lab('creatinine', '141', 'umol/L', { daysBefore: 0 }),
        ],
        acts: dealtWith('Medicines paused, sent for fluids.', 'Acute medicine'),
      },
    ],
  },
  {
    shows: 'Wernicke',
    ...{ age: 48, sex: 'male' },
    visits: [
      {
        ago: daysAgo(11),
        symptoms: [
          has('eye-movement-problem', { days: 1 }),
          has('unsteady-gait', { days: 2 }),
          has('confusion', { days: 1 }),
        ],
        present: ['high-alcohol', 'poor-intake'],
        acts: sentOn,
      },
    ],
  },
  {
    shows: 'wet beriberi',
    ...{ age: 57, sex: 'male' },
    visits: [
      {
        ago: daysAgo(16),
        symptoms: [has('breathlessness', { days: 7 }), has('leg-swelling', { side: 'both', days: 10 })],
        present: ['high-alcohol'],
        acts: sentOn,
      },
    ],
  },
  {
    shows: 'B12 deficiency of the cord, after nitrous oxide',
    ...{ age: 23, sex: 'male' },
    visits: [
      {
        ago: hoursAgo(20),
        symptoms: [
          has('tingling', { side: 'both', days: 21 }),
          has('unsteady-gait', { days: 14 }),
          has('vibration-reduced', { side: 'both' }),
          has('romberg-positive'),
        ],
        present: ['nitrous-oxide'],
        labs: [lab('vitamin-b12-serum', '128', 'pmol/L')],
        acts: [
          { kind: 'acknowledge', by: 'clinician', text: 'First injection given, neurology telephoned.', after: 25 },
        ],
      },
    ],
  },
  {
    shows: 'risk of refeeding',
    ...{ age: 82, sex: 'female' },
    visits: [
      {
        ago: hoursAgo(5),
        symptoms: [has('weight-loss', { days: 60 }), has('muscle-weakness', { side: 'both', days: 60 })],
        present: ['poor-intake', 'feeding-about-to-start'],
        labs: [lab('phosphate', '0.60', 'mmol/L'), lab('potassium-serum', '3.3', 'mmol/L')],
        acts: seen('Feeding not started; dietitian told.'),
      },
    ],
  },
  {
    shows: 'diabetic neuropathy, waiting',
    ...{ age: 62, sex: 'female', conditions: ['type-2-diabetes'], medicines: ['metformin'] },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: [has('burning-feet', { side: 'both', days: 120 }), has('monofilament-reduced', { side: 'both' })],
        labs: [lab('hba1c', '66', 'mmol/mol'), lab('vitamin-b12-serum', '310', 'pmol/L')],
      },
    ],
  },
  {
    shows: 'diabetic foot',
    ...{ age: 67, sex: 'male', conditions: ['type-2-diabetes'], medicines: ['insulin'] },
    visits: [
      {
        ago: hoursAgo(6),
        symptoms: [has('foot-ulcer', { side: 'right', days: 9 })],
        labs: [lab('hba1c', '81', 'mmol/mol')],
        acts: seen('Foot service sees him tomorrow at 9; off-loading shoe given.'),
      },
    ],
  },
  {
    shows: 'atypical neuropathy: weak legs within weeks',
    ...{ age: 38, sex: 'female', pregnant: false },
    visits: [
      {
        ago: daysAgo(7),
        symptoms: [
          has('bilateral-leg-weakness', { side: 'both', days: 10 }),
          has('ankle-reflex-absent', { side: 'both' }),
          has('tingling', { side: 'both', days: 12 }),
        ],
        acts: sentOn,
      },
    ],
  },
  {
    shows: 'severe dehydration',
    ...{ age: 85, sex: 'male' },
    visits: [
      {
        ago: daysAgo(14),
        symptoms: [has('thirst', { days: 2 }), has('confusion', { days: 1 }), has('low-urine-output', { days: 1 })],
        present: ['dehydration'],
        acts: sentOn,
      },
    ],
  },
  {
    shows: 'nerve symptoms on vitamin B6 tablets',
    ...{ age: 56, sex: 'female', medicines: ['vitamin-b6-supplement'] },
    visits: [{ ago: daysAgo(4), symptoms: [has('tingling', { side: 'both', days: 50 })] }],
  },
  {
    shows: 'leg pain with weight loss',
    ...{ age: 66, sex: 'male' },
    visits: [
      {
        ago: daysAgo(10),
        symptoms: [
          has('leg-pain', { side: 'left', severity: 5, days: 30 }),
          has('weight-loss', { days: 60 }),
          has('bone-pain', { days: 30 }),
        ],
        acts: [{ kind: 'assign', by: 'nurse', to: 'clinician', after: 60 }],
      },
    ],
  },
  {
    shows: 'persistent leg pain, overdue',
    ...{ age: 51, sex: 'female', pregnant: false },
    visits: [{ ago: daysAgo(20), symptoms: [has('leg-pain', { side: 'right', severity: 4, days: 45 })] }],
  },
  {
    shows: 'severe leg pain of today',
    ...{ age: 34, sex: 'male' },
    visits: [{ ago: 70, symptoms: [has('leg-pain', { side: 'left', severity: 8, days: 1 })] }],
  },
  {
    shows: 'numbness without an explanation',
    ...{ age: 46, sex: 'female', pregnant: false },
    visits: [{ ago: daysAgo(3), symptoms: [has('numbness', { side: 'right', days: 40 })] }],
  },
  {
    shows: 'both legs swollen',
    ...{ age: 80, sex: 'female', medicines: ['calcium-channel-blocker'] },
    visits: [{ ago: daysAgo(5), symptoms: [has('leg-swelling', { side: 'both', days: 60 })] }],
  },
  {
    shows: 'a draft begun this morning, nothing alarming in it',
    ...{ age: 53, sex: 'male' },
    visits: [{ ago: hoursAgo(1), symptoms: [has('fatigue'), has('muscle-ache', { days: 14 })], isDraft: true }],
  },
  {
    shows: 'a draft left over from yesterday',
    ...{ age: 27, sex: 'unknown' },
    visits: [
      {
        ago: hoursAgo(26),
        symptoms: [has('restless-legs', { days: 100 })],
        labs: [lab('ferritin', '', 'ug/L')],
        isDraft: true,
      },
    ],
  },
];

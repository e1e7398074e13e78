// Every red flag once at least: some fresh and waiting, some acknowledged, decided or closed.

import { type DemoAct, type DemoPatient, type DemoSymptom, daysAgo, has, hoursAgo, lab } from '../demo-patient.ts';

const dealtWith = (text: string, comment: string): DemoAct[] => [
  { kind: 'acknowledge', by: 'clinician', text, after: 5 },
  { kind: 'decide', outcome: 'referred', comment, after: 30 },
  { kind: 'close', after: 45 },
];
const seen = (text: string): DemoAct[] => [{ kind: 'acknowledge', by: 'nurse', text, after: 7 }];

const swollenLeg: DemoSymptom[] = [
  has('leg-swelling', { side: 'left', days: 2 }),
  has('pitting-oedema-one-leg', { side: 'left', days: 2 }),
  has('calf-tenderness', { side: 'left', days: 2 }),
];
/** Emergencies of these days: sent on within minutes, case closed. */
const sentOn = dealtWith('Ambulance called, handed over by telephone.', 'Emergency department');

export const redFlagPatients: DemoPatient[] = [
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
  ...[
    flagLab('critically low potassium', '2.3', 'potassium-serum', 'mmol/L', 55, sentOn),
    flagLab(
      'low potassium of the urgent kind',
      '2.8',
      'potassium-serum',
      'mmol/L',
      47,
      seen('Repeat and ECG today, tablets started by the clinician.'),
    ),
    flagLab('critically low magnesium', '0.38', 'magnesium-serum', 'mmol/L', 66, sentOn),
    flagLab('critically high magnesium', '2.1', 'magnesium-serum', 'mmol/L', 78, sentOn),
    flagLab('magnesium a little high', '1.20', 'magnesium-serum', 'mmol/L', 53, []),
    flagLab('critically low calcium', '1.70', 'calcium-adjusted', 'mmol/L', 61, sentOn),
    flagLab('critically high calcium', '3.60', 'calcium-adjusted', 'mmol/L', 59, sentOn),
    flagLab('calcium a little high', '2.75', 'calcium-adjusted', 'mmol/L', 64, []),
    flagLab('critically low phosphate', '0.28', 'phosphate', 'mmol/L', 71, sentOn),
    flagLab('critically low sodium', '118', 'sodium', 'mmol/L', 79, sentOn),
    flagLab('critically high sodium', '161', 'sodium', 'mmol/L', 84, sentOn),
    flagLab('very high glucose', '24.5', 'glucose-random', 'mmol/L', 44, sentOn),
    flagLab('severe anaemia', '66', 'haemoglobin', 'g/L', 50, sentOn),
    flagLab('critical INR', '6.2', 'inr', null, 75, sentOn),
    flagLab('vitamin D above what is safe', '410', '25-oh-vitamin-d', 'nmol/L', 42, []),
  ],
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

function flagLab(
  shows: string,
  value: string,
  analyte:
    | 'potassium-serum'
    | 'magnesium-serum'
    | 'calcium-adjusted'
    | 'phosphate'
    | 'sodium'
    | 'glucose-random'
    | 'haemoglobin'
    | 'inr'
    | '25-oh-vitamin-d',
  unit: string | null,
  age: number,
  acts: DemoAct[],
): DemoPatient {
  // A day of its own each, so that the queue and the history have something to sort.
  const ago = acts === sentOn ? daysAgo(2 + (age % 20)) : acts.length > 0 ? hoursAgo(9) : daysAgo(1 + (age % 6));
  return {
    shows,
    age,
    sex: 'male',
    visits: [{ ago, symptoms: [has('fatigue')], labs: [lab(analyte, value, unit, { daysBefore: 0 })], acts }],
  };
}

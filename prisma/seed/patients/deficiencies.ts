// Every status of the five nutrients, alone and together, and the values on both sides of each limit.

import { type DemoLab, type DemoPatient, type DemoVisit, daysAgo, has, hasNo, hoursAgo, lab } from '../demo-patient.ts';

const CRAMPS = has('muscle-cramp', { days: 40 });
const TINGLING = has('tingling', { side: 'both', days: 90 });
const WEAKNESS = has('muscle-weakness', { side: 'both', days: 70 });

export const deficiencyPatients: DemoPatient[] = [
  {
    shows: 'magnesium likely, confirmed, given a handout, closed',
    ...{ age: 54, sex: 'female', medicines: ['ppi'] },
    visits: [
      {
        ago: daysAgo(12),
        symptoms: [
          has('nocturnal-cramp', { days: 45 }),
          has('muscle-twitching', { days: 20 }),
          ...hasNo('tingling', 'numbness'),
        ],
        labs: [
          lab('magnesium-serum', '0.58', 'mmol/L'),
          lab('potassium-serum', '4.1', 'mmol/L'),
          lab('creatinine', '72', 'umol/L'),
        ],
        words: 'It wakes me twice a night.',
        acts: [
          { kind: 'assign', by: 'nurse', to: 'clinician', after: 30 },
          { kind: 'decide', outcome: 'confirmed', after: 300 },
          { kind: 'handout', by: 'dietitian', after: 330 },
          { kind: 'close', after: 340 },
        ],
      },
    ],
  },
  {
    shows: 'magnesium likely in mg/dL, confirmed, case still open',
    ...{ age: 67, sex: 'male', medicines: ['loop-diuretic'], diet: 'pescatarian' },
    visits: [
      {
        ago: daysAgo(5),
        symptoms: [has('muscle-twitching'), has('fatigue')],
        labs: [
          lab('magnesium-serum', '1.4', 'mg/dL'),
          lab('potassium-serum', '3.9', 'mmol/L'),
          lab('creatinine', '1.0', 'mg/dL'),
        ],
        acts: [
          { kind: 'decide', outcome: 'confirmed', only: 'magnesium', after: 600 },
          { kind: 'handout', by: 'clinician', nutrients: ['magnesium'], after: 630 },
        ],
      },
    ],
  },
  {
    shows: 'vitamin B12 likely on metformin, with nerve symptoms',
    ...{ age: 71, sex: 'male', conditions: ['prediabetes'], medicines: ['metformin'] },
    visits: [
      {
        ago: daysAgo(3),
        symptoms: [TINGLING, has('unsteady-gait', { days: 60 })],
        labs: [lab('vitamin-b12-serum', '118', 'pmol/L'), lab('haemoglobin', '128', 'g/L'), lab('mcv', '102', 'fL')],
        acts: [{ kind: 'assign', by: 'nurse', to: 'clinician', after: 45 }],
      },
    ],
  },
  {
    shows: 'vitamin B12 likely in a vegan, pg/mL',
    ...{ age: 33, sex: 'female', pregnant: false, diet: 'vegan' },
    visits: [
      { ago: daysAgo(8), symptoms: [TINGLING, has('glossitis')], labs: [lab('vitamin-b12-serum', '150', 'pg/mL')] },
    ],
  },
  {
    shows: 'vitamin D likely, ruled out as already treated',
    ...{ age: 45, sex: 'female', pregnant: false, restrictions: [], faith: ['halal'] },
    visits: [
      {
        ago: daysAgo(15),
        symptoms: [WEAKNESS, has('bone-pain', { days: 60 }), has('difficulty-rising')],
        present: ['low-sun-exposure'],
        labs: [
          lab('25-oh-vitamin-d', '21', 'nmol/L'),
          lab('calcium-total', '2.30', 'mmol/L'),
          lab('albumin', '41', 'g/L'),
        ],
        acts: [
          { kind: 'acknowledge', by: 'clinician', text: 'Examined: proximal weakness, no nerve signs.', after: 60 },
          {
            kind: 'decide',
            outcome: 'ruled-out',
            reason: 'already-known-or-treated',
            comment: 'Treated since last month.',
            after: 90,
          },
          { kind: 'close', after: 95 },
        ],
      },
    ],
  },
  {
    shows: 'calcium likely by the adjusted value',
    ...{ age: 62, sex: 'female', conditions: ['hypoparathyroidism'] },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: [has('perioral-tingling', { days: 20 }), has('muscle-cramp', { days: 20 })],
        labs: [
          lab('calcium-total', '1.96', 'mmol/L'),
          lab('albumin', '38', 'g/L'),
          lab('magnesium-serum', '0.80', 'mmol/L'),
        ],
      },
    ],
  },
  {
    shows: 'potassium likely on a thiazide, deferred to a day',
    ...{ age: 58, sex: 'male', conditions: ['hypertension'], medicines: ['thiazide'] },
    visits: [
      {
        ago: daysAgo(6),
        symptoms: [CRAMPS],
        labs: [
          lab('potassium-serum', '3.2', 'mmol/L'),
          lab('magnesium-serum', '0.82', 'mmol/L'),
          lab('creatinine', '88', 'umol/L'),
        ],
        acts: [
          {
            kind: 'decide',
            outcome: 'deferred',
            followUpInDays: 14,
            comment: 'Repeat after the dose was changed.',
            after: 200,
          },
        ],
      },
    ],
  },
  {
    shows: 'all five likely',
    age: 64,
    sex: 'female',
    visits: [{ ago: daysAgo(1), symptoms: [CRAMPS, TINGLING, WEAKNESS], labs: allLow() }],
  },
  {
    shows: 'all five low-level: nobody asked about symptoms',
    age: 49,
    sex: 'male',
    visits: [{ ago: daysAgo(4), symptoms: [has('fatigue')], labs: allLow() }],
  },
  {
    shows: 'all five possible: symptoms, no tests yet',
    ...{ age: 37, sex: 'male' },
    visits: [{ ago: daysAgo(2), symptoms: [CRAMPS, { ...TINGLING, days: 10 }, { ...WEAKNESS, days: 10 }] }],
  },
  {
    shows: 'all five unlikely: symptoms, normal tests',
    ...{ age: 52, sex: 'male' },
    visits: [
      {
        ago: daysAgo(9),
        symptoms: [has('muscle-cramp', { days: 5 }), has('glossitis', { days: 5 }), has('bone-pain', { days: 5 })],
        labs: allNormal(),
      },
    ],
  },
  {
    shows: 'all five not assessable: risk factors, symptoms not asked, no tests',
    ...{ age: 69, sex: 'male', conditions: ['coeliac-disease'], medicines: ['ppi', 'loop-diuretic', 'metformin'] },
    visits: [
      {
        ago: daysAgo(7),
        symptoms: [has('fatigue')],
        present: ['low-sun-exposure', 'poor-intake'],
        absent: ['high-alcohol'],
      },
    ],
  },
  {
    shows: 'low results, every core symptom asked and absent',
    ...{ age: 41, sex: 'male' },
    visits: [
      {
        ago: daysAgo(11),
        symptoms: hasNo(
          'muscle-cramp',
          'nocturnal-cramp',
          'muscle-spasm',
          'muscle-weakness',
          'carpopedal-spasm',
          'muscle-twitching',
          'seizure',
          'palpitations',
          'tingling',
        ),
        labs: [lab('magnesium-serum', '0.66', 'mmol/L'), lab('potassium-serum', '3.4', 'mmol/L')],
      },
    ],
  },
  ...[
    boundary('magnesium just below, 0.69', [lab('magnesium-serum', '0.69', 'mmol/L')]),
    boundary('magnesium at the limit, 0.70', [lab('magnesium-serum', '0.70', 'mmol/L')]),
    boundary('magnesium 1.7 mg/dL, which is the limit itself', [lab('magnesium-serum', '1.7', 'mg/dL')]),
    boundary('magnesium at the upper end of borderline, 0.75', [lab('magnesium-serum', '0.75', 'mmol/L')]),
    boundary('potassium at the limit, 3.5', [lab('potassium-serum', '3.5', 'mmol/L')]),
    boundary('vitamin D 12 ng/mL, which is 30 nmol/L', [lab('25-oh-vitamin-d', '12', 'ng/mL')]),
    boundary('vitamin D 49 nmol/L', [lab('25-oh-vitamin-d', '49', 'nmol/L')]),
    boundary('vitamin B12 at both ends of borderline, 133', [lab('vitamin-b12-serum', '133', 'pmol/L')]),
    boundary('vitamin B12 258 with a high methylmalonic acid', [
      lab('vitamin-b12-serum', '258', 'pmol/L'),
      lab('methylmalonic-acid', '0.55', 'umol/L'),
      lab('creatinine', '70', 'umol/L'),
    ]),
    boundary('adjusted calcium at the limit, 2.12', [
      lab('calcium-total', '2.12', 'mmol/L'),
      lab('albumin', '40', 'g/L'),
    ]),
    boundary('a comparator that decides nothing, <0.75', [lab('magnesium-serum', '<0.75', 'mmol/L')]),
    boundary("the laboratory's own interval, 0.65 to 0.95", [
      lab('magnesium-serum', '0.68', 'mmol/L', { range: ['0.65', '0.95'] }),
    ]),
  ],
];

function boundary(shows: string, labs: DemoLab[]): DemoPatient {
  const visit: DemoVisit = {
    ago: daysAgo(3) + hoursAgo(labs.length),
    symptoms: [CRAMPS, { ...TINGLING, days: 10 }],
    labs,
  };
  return { shows, age: 44, sex: 'male', visits: [visit] };
}

function allLow(): DemoLab[] {
  return [
    lab('magnesium-serum', '0.60', 'mmol/L'),
    lab('potassium-serum', '3.3', 'mmol/L'),
    lab('calcium-total', '2.00', 'mmol/L'),
    lab('albumin', '40', 'g/L'),
    lab('25-oh-vitamin-d', '24', 'nmol/L'),
    lab('vitamin-b12-serum', '105', 'pmol/L'),
    lab('creatinine', '76', 'umol/L'),
  ];
}

function allNormal(): DemoLab[] {
  return [
    lab('magnesium-serum', '0.85', 'mmol/L'),
    lab('potassium-serum', '4.3', 'mmol/L'),
    lab('calcium-total', '2.38', 'mmol/L'),
    lab('albumin', '42', 'g/L'),
    lab('25-oh-vitamin-d', '78', 'nmol/L'),
    lab('vitamin-b12-serum', '390', 'pmol/L'),
    lab('creatinine', '74', 'umol/L'),
  ];
}

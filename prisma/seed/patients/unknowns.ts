// What cannot be interpreted: each stays unknown with its reason, and none reads as normal.

import { type DemoPatient, daysAgo, has, lab } from '../demo-patient.ts';

const cramps = [has('muscle-cramp', { days: 12 })];

export const unknownPatients: DemoPatient[] = [
  {
    shows: 'magnesium "haemolysed"',
    age: 59,
    sex: 'female',
    visits: [{ ago: daysAgo(1), symptoms: cramps, labs: [lab('magnesium-serum', 'haemolysed', null)] }],
  },
  {
    shows: 'a normal number in a haemolysed specimen',
    ...{ age: 36, sex: 'male' },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: cramps,
        labs: [lab('potassium-serum', '4.6', 'mmol/L', { specimen: ['haemolysed'] })],
      },
    ],
  },
  {
    shows: 'a critical number in a haemolysed specimen: repeat today',
    ...{ age: 73, sex: 'male', medicines: ['arb'] },
    visits: [
      {
        ago: 95,
        symptoms: cramps,
        labs: [lab('potassium-serum', '6.9', 'mmol/L', { specimen: ['haemolysed'], daysBefore: 0 })],
      },
    ],
  },
  {
    shows: 'a result without a unit',
    age: 47,
    sex: 'female',
    pregnant: false,
    visits: [{ ago: daysAgo(3), symptoms: cramps, labs: [lab('magnesium-serum', '0.9', null)] }],
  },
  {
    shows: 'a result without a day of collection',
    ...{ age: 51, sex: 'male' },
    visits: [
      { ago: daysAgo(4), symptoms: cramps, labs: [lab('vitamin-b12-serum', '210', 'pmol/L', { daysBefore: null })] },
    ],
  },
  {
    shows: 'results too old to speak for today',
    ...{ age: 66, sex: 'female', medicines: ['ppi'] },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: cramps,
        labs: [
          lab('magnesium-serum', '0.82', 'mmol/L', { daysBefore: 130 }),
          lab('potassium-serum', '4.2', 'mmol/L', { daysBefore: 60 }),
        ],
      },
    ],
  },
  {
    shows: 'low total calcium without an albumin',
    ...{ age: 55, sex: 'male' },
    visits: [
      {
        ago: daysAgo(5),
        symptoms: [has('muscle-cramp', { days: 12 }), has('perioral-tingling')],
        labs: [lab('calcium-total', '2.04', 'mmol/L')],
      },
    ],
  },
  {
    shows: 'birth date, sex and history not known',
    ...{ age: null, sex: 'unknown', diet: null, allergens: null, conditions: null, medicines: null },
    visits: [{ ago: daysAgo(1), symptoms: [has('tingling'), has('leg-pain', { severity: 4 })] }],
  },
  {
    shows: 'allergies not asked, medicines not asked',
    ...{ age: 48, sex: 'male', allergens: null, medicines: null },
    visits: [
      { ago: daysAgo(6), symptoms: [has('muscle-twitching')], labs: [lab('magnesium-serum', '0.61', 'mmol/L')] },
    ],
  },
  {
    shows: 'might be pregnant: not asked',
    ...{ age: 29, sex: 'female', diet: 'vegetarian' },
    visits: [
      { ago: daysAgo(3), symptoms: [has('muscle-twitching')], labs: [lab('magnesium-serum', '0.63', 'mmol/L')] },
    ],
  },
  {
    shows: 'a child for whom the rules were not made: 17 years',
    ...{ age: 17, sex: 'male' },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: [has('muscle-cramp'), has('leg-pain', { side: 'left', severity: 5, days: 20 })],
        labs: [lab('magnesium-serum', '0.62', 'mmol/L'), lab('25-oh-vitamin-d', '22', 'nmol/L')],
      },
    ],
  },
];

// What gates and filters do to a handout: each of these lists differs from a plain one.

import { type DemoLab, type DemoPatient, daysAgo, has, hoursAgo, lab } from '../demo-patient.ts';

const twitching = [has('muscle-twitching', { days: 30 })];
const lowMagnesium = lab('magnesium-serum', '0.60', 'mmol/L');
const soundKidneys: DemoLab[] = [lab('potassium-serum', '4.2', 'mmol/L'), lab('creatinine', '78', 'umol/L')];

export const handoutPatients: DemoPatient[] = [
  {
    shows: 'tingling feet on metformin and a PPI, allergic to fish, vegetarian: confirmed and printed in large',
    ...{
      age: 68,
      sex: 'female',
      diet: 'vegetarian',
      allergens: ['fish'],
      conditions: ['type-2-diabetes'],
      medicines: ['metformin', 'ppi'],
    },
    visits: [
      {
        ago: daysAgo(10),
        symptoms: [
          has('tingling', { side: 'both', days: 60 }),
          has('numbness', { side: 'both', days: 60 }),
          has('nocturnal-cramp', { days: 60 }),
        ],
        labs: [
          lab('vitamin-b12-serum', '112', 'pmol/L'),
          lab('magnesium-serum', '0.59', 'mmol/L'),
          lab('potassium-serum', '3.3', 'mmol/L'),
          lab('creatinine', '80', 'umol/L'),
          lab('hba1c', '7.4', '%'),
        ],
        acts: [
          { kind: 'assign', by: 'nurse', to: 'clinician', after: 10 },
          { kind: 'acknowledge', by: 'nurse', text: 'Foot check done, monofilament felt at 6 of 10 sites.', after: 20 },
          { kind: 'decide', outcome: 'confirmed', after: 240 },
          { kind: 'handout', by: 'dietitian', size: 'large', after: 400 },
          { kind: 'close', after: 420 },
        ],
      },
    ],
  },
  {
    shows: 'low magnesium with potassium 5.9, kidney disease and an ACE inhibitor: waits for the dietitian',
    ...{ age: 74, sex: 'male', conditions: ['ckd', 'hypertension'], medicines: ['ace-inhibitor'] },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: twitching,
        labs: [lowMagnesium, lab('potassium-serum', '5.9', 'mmol/L'), lab('creatinine', '168', 'umol/L')],
        acts: [{ kind: 'assign', by: 'nurse', to: 'dietitian', after: 60 }],
      },
    ],
  },
  {
    shows: 'the same, confirmed by the dietitian and printed without what is high in potassium',
    ...{ age: 70, sex: 'female', conditions: ['ckd'], medicines: ['arb'] },
    visits: [
      {
        ago: daysAgo(4),
        symptoms: twitching,
        labs: [lowMagnesium, lab('potassium-serum', '5.6', 'mmol/L'), lab('creatinine', '150', 'umol/L')],
        acts: [
          {
            kind: 'release',
            by: 'dietitian',
            gate: 'G5',
            text: 'Potassium-limited list agreed with the renal team.',
            after: 90,
          },
          { kind: 'handout', by: 'dietitian', nutrients: ['magnesium'], after: 100 },
        ],
      },
    ],
  },
  {
    shows: 'warfarin: no greens in any list, and the steady line',
    ...{ age: 77, sex: 'male', conditions: ['atrial-fibrillation'], medicines: ['warfarin'] },
    visits: [
      {
        ago: daysAgo(6),
        symptoms: twitching,
        labs: [lowMagnesium, ...soundKidneys],
        acts: [
          { kind: 'decide', outcome: 'confirmed', after: 50 },
          { kind: 'handout', by: 'clinician', after: 60 },
        ],
      },
    ],
  },
  {
    shows: 'allergies and diet that empty a list: vegan, soy, wheat, gluten, nuts',
    ...{
      age: 39,
      sex: 'male',
      diet: 'vegan',
      allergens: ['milk', 'egg', 'fish', 'soy', 'wheat', 'gluten', 'tree-nut', 'peanut', 'sesame'],
    },
    visits: [
      {
        ago: daysAgo(5),
        symptoms: [has('tingling', { side: 'both', days: 10 })],
        labs: [lab('vitamin-b12-serum', '98', 'pmol/L'), lowMagnesium, ...soundKidneys],
        acts: [{ kind: 'handout', by: 'dietitian', nutrients: ['vitamin-b12', 'magnesium'], after: 45 }],
      },
    ],
  },
  {
    shows: 'a potassium not known on a medicine that raises it',
    ...{ age: 61, sex: 'male', conditions: ['hypertension'], medicines: ['ace-inhibitor'] },
    visits: [{ ago: daysAgo(3), symptoms: twitching, labs: [lowMagnesium] }],
  },
  {
    shows: 'sarcoidosis: calcium and vitamin D wait for the clinician',
    ...{ age: 46, sex: 'male', conditions: ['sarcoidosis'] },
    visits: [
      {
        ago: daysAgo(7),
        symptoms: [has('muscle-weakness', { side: 'both', days: 10 })],
        labs: [lab('25-oh-vitamin-d', '19', 'nmol/L'), ...soundKidneys],
      },
    ],
  },
  {
    shows: 'dialysis',
    ...{ age: 65, sex: 'female', conditions: ['ckd'], restrictions: ['low-potassium', 'low-phosphate', 'fluid-limit'] },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: [has('nocturnal-cramp', { days: 30 })],
        present: ['haemodialysis'],
        labs: [lowMagnesium, lab('potassium-serum', '5.2', 'mmol/L')],
      },
    ],
  },
  {
    shows: 'pregnant: no liver, no total B12',
    ...{ age: 31, sex: 'female', pregnant: true },
    visits: [
      {
        ago: daysAgo(3),
        symptoms: [has('muscle-twitching', { days: 12 })],
        labs: [
          lab('magnesium-serum', '0.55', 'mmol/L'),
          lab('vitamin-b12-serum', '120', 'pmol/L'),
          lab('potassium-serum', '4.0', 'mmol/L'),
        ],
        acts: [{ kind: 'handout', by: 'dietitian', nutrients: ['magnesium'], after: 30 }],
      },
    ],
  },
  {
    shows: 'kidney stones and a soft diet',
    ...{
      age: 57,
      sex: 'male',
      conditions: ['kidney-stones-calcium', 'dysphagia'],
      restrictions: ['soft-texture', 'low-oxalate'],
    },
    visits: [{ ago: daysAgo(8), symptoms: twitching, labs: [lowMagnesium, ...soundKidneys] }],
  },
  {
    shows: 'an eating disorder: no food list, a plan instead',
    ...{ age: 22, sex: 'female', pregnant: false, conditions: ['eating-disorder'] },
    visits: [
      {
        ago: daysAgo(3),
        symptoms: [has('muscle-cramp'), has('weight-loss')],
        present: ['poor-intake'],
        labs: [lab('magnesium-serum', '0.64', 'mmol/L'), lab('phosphate', '0.70', 'mmol/L')],
        acts: [
          {
            kind: 'acknowledge',
            by: 'clinician',
            text: 'Bloods every other day, dietitian sees her today.',
            after: 40,
          },
          { kind: 'comment', by: 'dietitian', text: 'Seen; plan written, no list for now.', after: 200 },
          { kind: 'handout', by: 'dietitian', nutrients: ['magnesium'], after: 210 },
        ],
      },
    ],
  },
  {
    shows: 'heart failure: drink what the team set',
    ...{ age: 81, sex: 'female', conditions: ['heart-failure'], medicines: ['loop-diuretic'], faith: ['kosher'] },
    visits: [
      { ago: daysAgo(4), symptoms: twitching, labs: [lab('magnesium-serum', '0.57', 'mmol/L'), ...soundKidneys] },
    ],
  },
  {
    shows: 'iron overload, jain',
    ...{ age: 50, sex: 'male', conditions: ['haemochromatosis'], diet: 'vegetarian', faith: ['jain'] },
    visits: [{ ago: daysAgo(9), symptoms: twitching, labs: [lowMagnesium, ...soundKidneys] }],
  },
  {
    shows: 'an open draft beside earlier results: live findings of three nutrients and a flag, one result unreadable',
    name: { givenName: 'Maria', familyName: 'Alvarez Quintero' },
    ...{
      age: 68,
      sex: 'female',
      diet: 'vegetarian',
      allergens: ['fish'],
      conditions: ['type-2-diabetes'],
      medicines: ['metformin', 'ppi'],
    },
    visits: [
      {
        ago: daysAgo(185),
        symptoms: [has('nocturnal-cramp', { days: 20 })],
        labs: [lab('vitamin-b12-serum', '164', 'pmol/L'), lab('potassium-serum', '3.9', 'mmol/L')],
      },
      {
        ago: hoursAgo(1),
        isDraft: true,
        words: 'Pins and needles in both feet, and cramps that wake me.',
        symptoms: [
          has('tingling', { side: 'both', days: 60, nocturnal: true }),
          has('numbness', { side: 'both', days: 60 }),
          has('nocturnal-cramp', { side: 'both', days: 60, severity: 6 }),
          { code: 'muscle-weakness', absent: true },
          { code: 'unsteady-gait', absent: true },
        ],
        absent: ['recent-strenuous-exercise', 'heavy-sweating', 'high-alcohol'],
        labs: [
          lab('vitamin-b12-serum', '110', 'pmol/L'),
          lab('magnesium-serum', '0.58', 'mmol/L'),
          lab('potassium-serum', '3.3', 'mmol/L'),
          lab('25-oh-vitamin-d', 'haemolysed', 'nmol/L'),
          lab('creatinine', '80', 'umol/L'),
          lab('hba1c', '7.4', '%'),
        ],
      },
    ],
  },
];

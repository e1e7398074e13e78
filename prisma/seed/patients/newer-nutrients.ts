// Every status of thiamine, vitamins B6, K, E and C and iron, too much B6, and the two evidence notes.

import { type DemoPatient, daysAgo, has, hasNo, lab } from '../demo-patient.ts';

export const newerNutrientPatients: DemoPatient[] = [
  {
    shows: 'thiamine, vitamin B6 and vitamin C likely together, with alcohol and little food',
    ...{ age: 52, sex: 'male' },
    visits: [
      {
        ago: daysAgo(4),
        symptoms: [has('burning-feet', { side: 'both', days: 60 }), has('bleeding-gums'), has('bruising')],
        present: ['high-alcohol', 'poor-intake'],
        labs: [
          lab('thiamine-diphosphate-blood', '58', 'nmol/L', { specimen: ['whole-blood'] }),
          lab('pyridoxal-5-phosphate', '14', 'nmol/L', { specimen: ['fasting'] }),
          lab('ascorbate-plasma', '6.0', 'umol/L', { specimen: ['fasting', 'on-ice'] }),
        ],
      },
    ],
  },
  {
    shows: 'vitamin E likely by the ratio to lipids, vitamin K likely by phylloquinone',
    ...{ age: 29, sex: 'female', pregnant: false, conditions: ['cystic-fibrosis', 'pancreatic-insufficiency'] },
    visits: [
      {
        ago: daysAgo(6),
        symptoms: [has('poor-coordination'), has('muscle-weakness', { side: 'both', days: 120 }), has('bruising')],
        labs: [
          lab('alpha-tocopherol', '3.0', 'umol/L'),
          lab('total-cholesterol', '3.0', 'mmol/L'),
          lab('triglyceride', '1.0', 'mmol/L'),
          lab('phylloquinone', '0.15', 'nmol/L', { specimen: ['fasting'] }),
        ],
      },
    ],
  },
  {
    shows: 'iron low enough to treat in restless legs, and what the guideline says of it',
    ...{ age: 41, sex: 'female', pregnant: false, diet: 'vegetarian' },
    visits: [
      {
        ago: daysAgo(7),
        symptoms: [has('restless-legs', { days: 200 })],
        labs: [
          lab('ferritin', '48', 'ug/L', { range: ['11', '307'], specimen: ['morning'] }),
          lab('transferrin-saturation', '24', '%', { specimen: ['morning'] }),
          lab('crp', '2', 'mg/L'),
        ],
      },
    ],
  },
  {
    shows: 'six low levels in a person who feels none of it, after gut surgery',
    ...{ age: 60, sex: 'male', conditions: ['short-bowel'] },
    visits: [
      {
        ago: daysAgo(9),
        symptoms: [
          ...hasNo('muscle-cramp', 'muscle-ache', 'nerve-pain', 'burning-feet', 'numbness', 'tingling'),
          ...hasNo('calf-tenderness', 'glossitis', 'bruising', 'bleeding-gums', 'restless-legs'),
          ...hasNo('poor-coordination', 'muscle-weakness', 'unsteady-gait', 'position-sense-reduced'),
          ...hasNo('ankle-reflex-absent'),
        ],
        labs: [
          lab('thiamine-diphosphate-blood', '62', 'nmol/L'),
          lab('pyridoxal-5-phosphate', '16', 'nmol/L'),
          lab('ascorbate-plasma', '0.1', 'mg/dL'),
          lab('phylloquinone', '0.08', 'ng/mL'),
          lab('alpha-tocopherol-lipid-ratio', '0.70', 'mg/g'),
          lab('ferritin', '18', 'ug/L'),
        ],
      },
    ],
  },
  {
    shows: 'thiamine, vitamin B6, vitamin C and iron possible: nothing measured yet',
    ...{ age: 47, sex: 'male', medicines: ['isoniazid', 'ppi'] },
    visits: [
      {
        ago: daysAgo(1),
        symptoms: [has('burning-feet', { side: 'both', days: 80 }), has('bleeding-gums'), has('restless-legs')],
        present: ['smoker'],
      },
    ],
  },
  {
    shows: 'vitamin K possible by a borderline INR, vitamin E possible: alpha-tocopherol without lipids',
    ...{ age: 38, sex: 'female', pregnant: false, conditions: ['coeliac-disease'] },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: [has('bleeding-gums'), has('ankle-reflex-absent')],
        labs: [lab('inr', '1.3', null), lab('alpha-tocopherol', '9.0', 'umol/L')],
      },
    ],
  },
  {
    shows: 'all six unlikely by fit normal results',
    ...{ age: 55, sex: 'female', conditions: ['coeliac-disease'] },
    visits: [
      {
        ago: daysAgo(10),
        symptoms: [
          has('burning-feet', { side: 'both', days: 100 }),
          has('bleeding-gums'),
          has('restless-legs'),
          has('poor-coordination'),
          has('muscle-weakness', { side: 'both', days: 100 }),
        ],
        labs: [
          lab('thiamine-diphosphate-blood', '120', 'nmol/L'),
          lab('pyridoxal-5-phosphate', '60', 'nmol/L'),
          lab('ascorbate-plasma', '55.0', 'umol/L'),
          lab('phylloquinone', '1.00', 'nmol/L'),
          lab('alpha-tocopherol-lipid-ratio', '3.00', 'mg/g'),
          lab('ferritin', '160', 'ug/L'),
        ],
      },
    ],
  },
  {
    shows: 'all six cannot be said yet: risks, and the symptoms were not asked',
    ...{ age: 50, sex: 'male', conditions: ['coeliac-disease'], medicines: ['isoniazid', 'ppi'] },
    visits: [{ ago: daysAgo(3), symptoms: [has('fatigue')], present: ['high-alcohol', 'smoker'] }],
  },
  {
    shows: 'too much vitamin B6 from a supplement, with tingling',
    ...{ age: 44, sex: 'female', pregnant: false, medicines: ['vitamin-b6-supplement'] },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: [has('tingling', { side: 'both', days: 60 })],
        measurements: [{ code: 'b6-supplement-mg-day', value: '50', unit: 'mg/day' }],
      },
    ],
  },
  {
    shows: 'night cramps at 78: what the trials say of vitamin K2, and no deficiency',
    ...{ age: 78, sex: 'male' },
    visits: [{ ago: daysAgo(1), symptoms: [has('nocturnal-cramp', { days: 300 })] }],
  },
  {
    shows: 'many medicines: what each of them may add to the complaint',
    ...{ age: 61, sex: 'male', conditions: ['peripheral-arterial-disease'] },
    medicines: [
      'simvastatin-or-atorvastatin',
      'beta-agonist',
      'quinolone',
      'orlistat',
      'antibiotic-broad-spectrum',
      'isoniazid',
      'zinc-supplement',
      'thiazide',
      'loop-diuretic',
      'bisphosphonate',
      'warfarin',
      'anticonvulsant-enzyme-inducing',
      'metformin',
      'ppi',
    ],
    visits: [
      {
        ago: daysAgo(6),
        symptoms: [
          ...[has('muscle-cramp', { days: 80 }), has('muscle-ache', { days: 80 }), has('bruising')],
          ...[has('numbness', { side: 'both', days: 80 }), has('nerve-pain', { side: 'both', days: 80 })],
          ...[has('poor-coordination'), has('vibration-reduced'), has('unsteady-gait')],
          has('muscle-weakness', { side: 'both', days: 80 }),
        ],
        present: ['high-alcohol'],
        labs: [lab('sodium', '132', 'mmol/L')],
      },
    ],
  },
  {
    shows: 'both legs red and warm: reconsider cellulitis',
    ...{ age: 74, sex: 'female' },
    visits: [
      {
        ago: daysAgo(2),
        symptoms: [has('leg-redness', { side: 'both', days: 20 }), has('leg-warmth', { side: 'both', days: 20 })],
      },
    ],
  },
];

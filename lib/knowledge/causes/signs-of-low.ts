// What speaks for a lack of each nutrient that a medicine lowers: the core symptoms and levels of the decision tables,
// section 4. A test holds them against the deficiency rules, so that the two cannot drift apart.

import type { Nutrient } from '../../clinical/codes.ts';
import type { Condition } from '../../clinical/condition.ts';
import { present } from '../named-conditions.ts';

export type SignsOfLow = { symptoms: Condition[]; levels: Condition[] };

function both(symptom: 'numbness' | 'tingling' | 'calf-tenderness'): Condition {
  return { symptom, side: 'both' };
}

const CRAMPS = present('muscle-cramp', 'nocturnal-cramp', 'muscle-spasm');

export const signsOfLow = {
  magnesium: {
    symptoms: [
      ...CRAMPS,
      ...present('muscle-weakness', 'carpopedal-spasm', 'muscle-twitching', 'chvostek', 'trousseau', 'seizure'),
    ],
    levels: [{ lab: 'magnesium-serum', is: ['below', 'borderline'] }],
  },
  potassium: {
    symptoms: [...CRAMPS, ...present('muscle-weakness')],
    levels: [{ lab: 'potassium-serum', is: ['below', 'borderline'] }],
  },
  calcium: {
    symptoms: present(
      'muscle-cramp',
      'tingling',
      'numbness',
      'perioral-tingling',
      'carpopedal-spasm',
      'chvostek',
      'trousseau',
      'muscle-spasm',
      'seizure',
    ),
    levels: [
      { lab: 'calcium-ionised', is: ['below', 'borderline'] },
      { lab: 'calcium-adjusted', is: ['below', 'borderline'] },
    ],
  },
  // The document has no symptom of low sodium: those that grade the critical flag.
  sodium: {
    symptoms: present('confusion', 'seizure', 'vomiting'),
    levels: [{ lab: 'sodium', is: ['below', 'borderline'] }],
  },
  thiamine: {
    symptoms: [
      ...present('muscle-cramp', 'muscle-ache', 'nerve-pain', 'burning-feet'),
      both('numbness'),
      both('tingling'),
      both('calf-tenderness'),
    ],
    levels: [{ lab: 'thiamine-diphosphate-blood', is: ['below', 'borderline'] }],
  },
  'vitamin-b6': {
    symptoms: [...present('nerve-pain', 'burning-feet', 'glossitis'), both('numbness'), both('tingling')],
    levels: [{ lab: 'pyridoxal-5-phosphate', is: ['below', 'borderline'] }],
  },
  'vitamin-b12': {
    symptoms: present(
      'numbness',
      'tingling',
      'nerve-pain',
      'burning-feet',
      'vibration-reduced',
      'position-sense-reduced',
      'romberg-positive',
      'unsteady-gait',
      'ankle-reflex-absent',
      'glossitis',
    ),
    levels: [
      { lab: 'vitamin-b12-serum', is: ['below', 'borderline'] },
      { lab: 'holotranscobalamin', is: ['below', 'borderline'] },
      { lab: 'methylmalonic-acid', is: ['borderline', 'above'] },
    ],
  },
  'vitamin-d': {
    symptoms: present('muscle-weakness', 'muscle-ache', 'muscle-cramp', 'bone-pain', 'difficulty-rising'),
    levels: [{ lab: '25-oh-vitamin-d', is: ['below', 'borderline'] }],
  },
  'vitamin-e': {
    symptoms: [{ all: present('poor-coordination', 'muscle-weakness') }],
    levels: [
      { lab: 'alpha-tocopherol', is: ['below', 'borderline'] },
      { lab: 'alpha-tocopherol-lipid-ratio', is: ['below', 'borderline'] },
    ],
  },
  // Not by a raised INR: on warfarin that is the target of treatment.
  'vitamin-k': {
    symptoms: present('bruising', 'bleeding-gums'),
    levels: [{ lab: 'phylloquinone', is: ['below', 'borderline'] }],
  },
} satisfies Partial<Record<Nutrient, SignsOfLow>>;

export type LoweredNutrient = keyof typeof signsOfLow;

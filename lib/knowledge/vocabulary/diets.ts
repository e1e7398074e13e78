// What a person eats by choice, by faith and by medical advice: three separate fields.

import type { Diet, FaithRule, Restriction } from '../../clinical/codes.ts';
import type { Term } from '../../clinical/vocabulary.ts';

export const diets = {
  omnivore: { label: 'Eats everything', plain: 'all kinds of food', synonyms: ['omnivore', 'mixed diet'] },
  pescatarian: { label: 'Pescatarian', plain: 'fish but no meat', synonyms: ['fish, no meat'] },
  vegetarian: { label: 'Vegetarian', plain: 'no meat or fish', synonyms: ['veggie', 'lacto-ovo'] },
  vegan: { label: 'Vegan', plain: 'only plant foods', synonyms: ['plant-based'] },
} satisfies Record<Diet, Term>;

export const faithRules = {
  halal: { label: 'Halal', plain: 'halal food', synonyms: ['Muslim'] },
  kosher: { label: 'Kosher', plain: 'kosher food', synonyms: ['Jewish'] },
  jain: { label: 'Jain', plain: 'Jain food', synonyms: ['no root vegetables'] },
  'no-beef': { label: 'No beef', plain: 'no beef', synonyms: ['Hindu'] },
} satisfies Record<FaithRule, Term>;

export const restrictions = {
  'low-potassium': { label: 'Low potassium', plain: 'less potassium', synonyms: ['potassium limit', 'renal diet'] },
  'low-sodium': { label: 'Low salt', plain: 'less salt', synonyms: ['low sodium', 'no added salt'] },
  'low-phosphate': { label: 'Low phosphate', plain: 'less phosphate', synonyms: ['phosphate limit', 'renal diet'] },
  'fluid-limit': { label: 'Fluid limit', plain: 'a limit on drinks', synonyms: ['fluid restriction'] },
  'lactose-free': { label: 'Lactose free', plain: 'no lactose', synonyms: ['lactose intolerance'] },
  'gluten-free': { label: 'Gluten free', plain: 'no gluten', synonyms: ['coeliac diet'] },
  'soft-texture': {
    label: 'Soft texture',
    plain: 'soft food',
    synonyms: ['modified texture', 'IDDSI', 'minced', 'pureed'],
  },
  'low-oxalate': { label: 'Low oxalate', plain: 'less oxalate', synonyms: ['kidney stone diet'] },
  'carbohydrate-controlled': {
    label: 'Carbohydrate controlled',
    plain: 'even amounts of starch and sugar',
    synonyms: ['diabetic diet', 'low carb'],
  },
  'low-fodmap': { label: 'Low FODMAP', plain: 'low FODMAP food', synonyms: ['IBS diet'] },
} satisfies Record<Restriction, Term>;

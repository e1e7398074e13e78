// Nutrients by the name that staff use; `plain` is the name on a handout.

import type { Nutrient } from '../../clinical/codes.ts';
import type { Term } from '../../clinical/vocabulary.ts';

export const nutrients = {
  magnesium: { label: 'Magnesium', plain: 'magnesium', synonyms: ['Mg', 'hypomagnesaemia'] },
  potassium: { label: 'Potassium', plain: 'potassium', synonyms: ['K', 'hypokalaemia'] },
  thiamine: { label: 'Thiamine (vitamin B1)', plain: 'vitamin B1', synonyms: ['B1', 'beriberi'] },
  'vitamin-b6': { label: 'Vitamin B6', plain: 'vitamin B6', synonyms: ['B6', 'pyridoxine'] },
  'vitamin-b12': { label: 'Vitamin B12', plain: 'vitamin B12', synonyms: ['B12', 'cobalamin'] },
  'vitamin-d': { label: 'Vitamin D', plain: 'vitamin D', synonyms: ['D3', 'colecalciferol'] },
  calcium: { label: 'Calcium', plain: 'calcium', synonyms: ['Ca', 'hypocalcaemia'] },
  'vitamin-k': { label: 'Vitamin K', plain: 'vitamin K', synonyms: ['K1', 'K2', 'phylloquinone'] },
  'vitamin-e': { label: 'Vitamin E', plain: 'vitamin E', synonyms: ['tocopherol'] },
  'vitamin-c': { label: 'Vitamin C', plain: 'vitamin C', synonyms: ['ascorbic acid', 'scurvy'] },
  iron: { label: 'Iron', plain: 'iron', synonyms: ['Fe', 'ferritin'] },
  folate: { label: 'Folate (vitamin B9)', plain: 'folate', synonyms: ['folic acid', 'B9'] },
  phosphate: { label: 'Phosphate', plain: 'phosphate', synonyms: ['phosphorus', 'PO4'] },
  sodium: { label: 'Sodium', plain: 'sodium', synonyms: ['Na', 'salt'] },
} satisfies Record<Nutrient, Term>;

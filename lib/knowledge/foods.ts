// Every food that a handout may name: USDA amounts, allergens and cautions with the words and picture a patient sees.

import type { Food } from '../clinical/handouts/knowledge.ts';
import { foodPictures } from './food-pictures.ts';
import { foodWords } from './food-words.ts';
import { foodsTable } from './foods-table.ts';

/** Forms of one food, by how their ids begin. */
const KINDS = [
  'spinach',
  'cabbage',
  'salmon',
  'mackerel',
  'tuna',
  'pork',
  'milk',
  'yogurt',
  'lettuce',
  'potato',
  'peanut',
  'orange-juice',
];

/** In the order of the table. Throws at load when a food of the table has no words: the sheet never prints a USDA name. */
export const foods: Food[] = foodsTable.map((row) => {
  const words = foodWords[row.id];
  if (!words) throw new Error(`food ${row.id} has no words for patients`);
  return {
    ...row,
    plain: { uk: words.uk, us: words.us },
    group: words.group,
    kind: kindOf(row.id),
    traits: words.traits,
    everyday: words.everyday,
    picture: { file: `food/${words.picture}.svg`, alt: `Picture of ${foodPictures[words.picture]}` },
  };
});

function kindOf(id: string): string {
  return KINDS.find((kind) => id.startsWith(kind)) ?? (/-pepper-/.test(id) ? 'pepper' : id);
}

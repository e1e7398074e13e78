// Chooses the foods of each list: safe for this patient in every list, most useful first, a varied plate, at most five.

import type { Nutrient } from '../codes.ts';
import { type FoodFilter, hasFlag, hasTrait } from './filters.ts';
import type { Food, FoodGroup, HandoutKnowledge, NutrientFoods } from './knowledge.ts';
import type { RemovedFood } from './types.ts';

/** More than five foods is a list that nobody reads (clinical reference, section 7). */
const LONGEST_LIST = 5;
/** Of 150 to 199 mg a serving, on the whole sheet, once potassium is limited. */
const POTASSIUM_MEDIUM_CAP = 2;
const CHEESE_CAP = 1;

export type PickOptions = {
  filters: FoodFilter[];
  isPotassiumLimited: boolean;
  isCheeseLimited: boolean;
  /** Lists that will be printed; of the others only the removals are worked out. */
  printable: Nutrient[];
};
export type Picks = { lists: Map<Nutrient, Food[]>; removed: RemovedFood[] };

/** Picks in the order of `nutrients`; a nutrient without food knowledge gets an empty list. */
export function pickFoods(nutrients: Nutrient[], knowledge: HandoutKnowledge, options: PickOptions): Picks {
  const picks: Picks = { lists: new Map(), removed: [] };
  const printed = new Set<string>();
  for (const nutrient of nutrients) {
    const source = knowledge.nutrients[nutrient];
    const foods = source ? pickList(source, knowledge.foods, options, printed, picks.removed) : [];
    if (!options.printable.includes(nutrient)) continue;
    for (const food of foods) printed.add(food.id);
    picks.lists.set(nutrient, foods);
  }
  return picks;
}

function pickList(
  source: NutrientFoods,
  foods: Food[],
  options: PickOptions,
  printed: Set<string>,
  removed: RemovedFood[],
): Food[] {
  const remove = (food: Food, why: string, rule: string): void => {
    removed.push({ food: food.id, nutrient: source.nutrient, why, rule });
  };
  const safe: Food[] = [];
  for (const food of foods) {
    if (!food.isAutoPick || (food.amounts[source.amount] ?? 0) < source.minimum) continue;
    const hits = options.filters.filter((filter) => filter.removes(food));
    for (const hit of hits) remove(food, hit.why, hit.rule);
    if (hits.length === 0) safe.push(food);
  }
  const ranked = safe
    .map((food) => ({ food, score: score(food, source, options, printed) }))
    .sort((a, b) => b.score - a.score || (a.food.id < b.food.id ? -1 : 1));

  const list: Food[] = [];
  const taken = new Map<FoodGroup, number>();
  const pool = ranked.map((entry) => entry.food);
  while (list.length < LONGEST_LIST && pool.length > 0) {
    const next = nextFood(pool, taken);
    pool.splice(pool.indexOf(next), 1);
    const cap = capReached(next, list, printed, foods, options);
    if (cap) {
      remove(next, cap.why, cap.rule);
      continue;
    }
    list.push(next);
    taken.set(next.group, (taken.get(next.group) ?? 0) + 1);
  }
  return neverHeavilyFortifiedFirst(list, remove);
}

/** The best food of the group that stands on the list least often so far. */
function nextFood(pool: Food[], taken: Map<FoodGroup, number>): Food {
  const fewest = Math.min(...pool.map((food) => taken.get(food.group) ?? 0));
  const next = pool.find((food) => (taken.get(food.group) ?? 0) === fewest);
  if (!next) throw new Error('nothing left to pick');
  return next;
}

/** Useful (amount), named by the document, and in any shop; a food that is already on the sheet makes room for another. */
function score(food: Food, source: NutrientFoods, options: PickOptions, printed: Set<string>): number {
  const share = Math.min((food.amounts[source.amount] ?? 0) / source.dailyValue, 0.35) / 0.35;
  const place = source.documentGroups.indexOf(food.group);
  const isNamed = source.documentFoods.includes(food.id) || place >= 0;
  let points = share * 40 + food.everyday * 10 + (isNamed ? 20 : 0);
  if (printed.has(food.id)) points -= 12;
  if (options.isPotassiumLimited && hasFlag(food, ['k-medium'])) points -= 15;
  if (source.nutrient === 'calcium' && hasFlag(food, ['oxalate'])) points -= 60;
  if (hasTrait(food, ['heavily-fortified'])) points -= 30;
  return points;
}

function capReached(
  food: Food,
  list: Food[],
  printed: Set<string>,
  foods: Food[],
  options: PickOptions,
): { why: string; rule: string } | null {
  if (printed.has(food.id)) return null;
  const onSheet = [...list, ...foods.filter((other) => printed.has(other.id))];
  const count = (matches: (other: Food) => boolean): number =>
    new Set(onSheet.filter(matches).map((other) => other.id)).size;
  if (
    options.isPotassiumLimited &&
    hasFlag(food, ['k-medium']) &&
    count((other) => hasFlag(other, ['k-medium'])) >= POTASSIUM_MEDIUM_CAP
  ) {
    return {
      why: `more than ${POTASSIUM_MEDIUM_CAP} foods of 150 to 199 mg potassium`,
      rule: options.filters.some((filter) => filter.rule === 'G5') ? 'G5' : 'G6',
    };
  }
  if (
    options.isCheeseLimited &&
    hasTrait(food, ['cheese']) &&
    count((other) => hasTrait(other, ['cheese'])) >= CHEESE_CAP
  ) {
    return { why: 'one cheese is enough salt', rule: 'G13' };
  }
  return null;
}

/** A cereal with a whole day's vitamins never leads; alone it would, so it goes. */
function neverHeavilyFortifiedFirst(list: Food[], remove: (food: Food, why: string, rule: string) => void): Food[] {
  const others = list.filter((food) => !hasTrait(food, ['heavily-fortified']));
  const heavy = list.filter((food) => hasTrait(food, ['heavily-fortified']));
  if (others.length > 0) return [...others, ...heavy];
  for (const food of heavy) remove(food, 'heavily fortified: never the first of a list', 'heavily-fortified');
  return [];
}

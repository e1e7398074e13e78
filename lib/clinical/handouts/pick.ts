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
/** Points; a second fish must be worth this much more than another group's first. */
const SAME_GROUP_PENALTY = 25;
const SAME_KIND_PENALTY = 20;
const JUICE_PENALTY = 15;

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

const FILLER_GROUPS: readonly FoodGroup[] = ['fruit', 'grains', 'vegetables', 'starchy-vegetables'];
const MOST_FILLERS = 4;

/** Everyday foods below 150 mg of potassium a serving that pass every filter, to fill a plate that lost much else. */
export function lowPotassiumFillers(foods: Food[], filters: FoodFilter[], printed: Food[]): Food[] {
  const safe = foods.filter(
    (food) =>
      food.isAutoPick &&
      FILLER_GROUPS.includes(food.group) &&
      (food.amounts.potassiumMg ?? Number.POSITIVE_INFINITY) < 150 &&
      !printed.some((other) => other.kind === food.kind) &&
      !filters.some((filter) => filter.removes(food)),
  );
  const pool = safe.map((food) => ({ food, points: food.everyday * 10 }));
  const fillers: Food[] = [];
  while (fillers.length < MOST_FILLERS && pool.length > 0) {
    const next = bestOf(pool, fillers);
    pool.splice(pool.indexOf(next), 1);
    if (next.food.everyday > 1) fillers.push(next.food);
  }
  return fillers;
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
  const pool = safe.map((food) => ({
    food,
    points: score(food, source, options, printed) - otherOfKind(food, foods, printed),
  }));
  const list: Food[] = [];
  while (list.length < LONGEST_LIST && pool.length > 0) {
    const next = bestOf(pool, list);
    pool.splice(pool.indexOf(next), 1);
    if (list.some((other) => other.kind === next.food.kind)) continue;
    const cap = capReached(next.food, list, printed, foods, options);
    if (cap) remove(next.food, cap.why, cap.rule);
    else list.push(next.food);
  }
  return neverHeavilyFortifiedFirst(list, remove);
}

/** Whole milk on one list and skimmed on the next is one shopping list too many. */
function otherOfKind(food: Food, foods: Food[], printed: Set<string>): number {
  const isThere = foods.some((other) => other.kind === food.kind && other.id !== food.id && printed.has(other.id));
  return isThere ? SAME_KIND_PENALTY : 0;
}

type Ranked = { food: Food; points: number };

/** Highest points, less for each food of its group that is on the list already; ties by id, so that order never wavers. */
function bestOf(pool: Ranked[], list: Food[]): Ranked {
  const worth = ({ food, points }: Ranked): number =>
    points - SAME_GROUP_PENALTY * list.filter((other) => other.group === food.group).length;
  return pool.reduce((best, candidate) => {
    const difference = worth(candidate) - worth(best);
    return difference > 0 || (difference === 0 && candidate.food.id < best.food.id) ? candidate : best;
  });
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
  if (hasFlag(food, ['juice'])) points -= JUICE_PENALTY;
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

// What takes a food out of every list of this patient: gates, allergens, diet, rules of faith, restrictions.
// Each filter names its rule and says why in words for staff.

import type { Allergen, Diet, FaithRule, MedicineCode, Restriction } from '../codes.ts';
import type { Food, FoodFlag, FoodTrait } from './knowledge.ts';
import type { HandoutPatient } from './patient.ts';
import type { GateOutcome, HandoutGate } from './types.ts';

export type FoodFilter = { rule: string; why: string; removes: (food: Food) => boolean };

/** Allergy first, then diet, then gates: the order in which reasons are shown. */
export function foodFilters(patient: HandoutPatient, gates: GateOutcome[]): FoodFilter[] {
  return [
    ...(patient.facts.allergens ?? []).map(allergenFilter),
    ...dietFilters(patient.facts.diet),
    ...patient.facts.faith.flatMap(faithFilters),
    ...restrictionFilters(patient),
    ...gateFilters(patient, gates),
  ];
}

/** True when no food with more than 199 mg of potassium a serving may be printed. */
export function isPotassiumLimited(patient: HandoutPatient, gates: GateOutcome[]): boolean {
  const g6 = gates.find((outcome) => outcome.gate === 'G6');
  const areMedicinesUnknown = patient.facts.medicines === null;
  return gates.some((outcome) => outcome.gate === 'G5') || (g6 !== undefined && !g6.isCleared) || areMedicinesUnknown;
}

/** Shellfish allergies are filtered as one group: few people know which of the two it was. */
const SHELLFISH: readonly Allergen[] = ['crustacean', 'mollusc'];

function allergenFilter(allergen: Allergen): FoodFilter {
  return {
    rule: `allergen:${allergen}`,
    why: `${allergen.replaceAll('-', ' ')} allergy`,
    removes: (food) => hasAllergen(food, allergen) || (SHELLFISH.includes(allergen) && food.origin === 'mollusc'),
  };
}

/** By tag, by what it may contain, and by where it comes from. A grain that may hold gluten may hold wheat. */
export function hasAllergen(food: Food, allergen: Allergen): boolean {
  return (
    food.contains.includes(allergen) ||
    food.mayContain.includes(allergen) ||
    (allergen === 'wheat' && food.mayContain.includes('gluten')) ||
    ORIGIN_ALLERGEN[food.origin] === allergen
  );
}

const ORIGIN_ALLERGEN: Partial<Record<Food['origin'], Allergen>> = {
  dairy: 'milk',
  egg: 'egg',
  fish: 'fish',
  mollusc: 'mollusc',
};

const isMeat = (food: Food): boolean => food.origin === 'meat' || food.origin === 'pork';
const isSeafood = (food: Food): boolean =>
  food.origin === 'fish' || food.origin === 'mollusc' || containsAny(food, ['fish', 'crustacean', 'mollusc']);
const isFromAnimal = (food: Food): boolean =>
  food.origin !== 'plant' || containsAny(food, ['milk', 'egg']) || isSeafood(food);

function containsAny(food: Food, allergens: readonly Allergen[]): boolean {
  return allergens.some((allergen) => food.contains.includes(allergen));
}

function dietFilters(diet: Diet | null): FoodFilter[] {
  switch (diet) {
    case null:
    case 'omnivore':
      return [];
    case 'pescatarian':
      return [{ rule: 'diet:pescatarian', why: 'pescatarian: no meat', removes: isMeat }];
    case 'vegetarian':
      return [
        {
          rule: 'diet:vegetarian',
          why: 'vegetarian: no meat or fish',
          removes: (food) => isMeat(food) || isSeafood(food),
        },
      ];
    case 'vegan':
      return [{ rule: 'diet:vegan', why: 'vegan: nothing from animals', removes: isFromAnimal }];
  }
}

function faithFilters(faith: FaithRule): FoodFilter[] {
  const filter = (why: string, removes: FoodFilter['removes']): FoodFilter[] => [
    { rule: `faith:${faith}`, why, removes },
  ];
  switch (faith) {
    case 'halal':
      return filter('halal: no pork', (food) => food.origin === 'pork');
    case 'kosher':
      return filter(
        'kosher: no pork, no shellfish',
        (food) => food.origin === 'pork' || food.origin === 'mollusc' || containsAny(food, ['crustacean', 'mollusc']),
      );
    case 'jain':
      return filter(
        'jain: no meat, fish, egg, root vegetables, mushrooms or ferments',
        (food) =>
          isMeat(food) ||
          isSeafood(food) ||
          food.origin === 'egg' ||
          containsAny(food, ['egg']) ||
          hasTrait(food, ['root-vegetable', 'fungus', 'fermented']),
      );
    case 'no-beef':
      return filter('no beef', (food) => hasTrait(food, ['beef']));
  }
}

function restrictionFilters(patient: HandoutPatient): FoodFilter[] {
  const filters: FoodFilter[] = [];
  const add = (code: Restriction, why: string, removes: FoodFilter['removes']): void => {
    if (patient.isRestricted(code)) filters.push({ rule: `restriction:${code}`, why, removes });
  };
  add('lactose-free', 'lactose free', (food) => hasTrait(food, ['lactose']));
  add('gluten-free', 'gluten free', isNotGlutenFree);
  add('low-fodmap', 'low FODMAP', (food) => hasTrait(food, ['high-fodmap']));
  add('carbohydrate-controlled', 'carbohydrate controlled: no juice or dried fruit', (food) =>
    hasFlag(food, ['juice', 'dried-fruit']),
  );
  if (patient.condition('coeliac-disease') === 'met' && !patient.isRestricted('gluten-free')) {
    filters.push({ rule: 'condition:coeliac-disease', why: 'coeliac disease: gluten free', removes: isNotGlutenFree });
  }
  return filters;
}

const isNotGlutenFree = (food: Food): boolean => hasAllergen(food, 'gluten') || hasAllergen(food, 'wheat');

function gateFilters(patient: HandoutPatient, gates: GateOutcome[]): FoodFilter[] {
  const filters: FoodFilter[] = [];
  const on = (gate: HandoutGate): boolean =>
    gates.some((outcome) => outcome.gate === gate && !(outcome.isCleared && outcome.effect === 'line'));
  const add = (rule: HandoutGate, why: string, removes: FoodFilter['removes']): void => {
    filters.push({ rule, why, removes });
  };
  const areMedicinesUnknown = patient.facts.medicines === null;
  if (isPotassiumLimited(patient, gates)) {
    const rule = on('G5') ? 'G5' : on('G6') ? 'G6' : 'G17';
    add(
      rule,
      'high in potassium',
      (food) =>
        (food.amounts.potassiumMg ?? Number.POSITIVE_INFINITY) >= 200 ||
        hasFlag(food, ['k-high', 'juice', 'dried-fruit']),
    );
  }
  if (on('G7') || areMedicinesUnknown) {
    const rule = on('G7') ? 'G7' : 'G17';
    add(rule, 'vitamin K high, moderate or not known', (food) => isVitaminKUnsafe(food));
    add(rule, 'liver and cod liver oil', (food) => hasFlag(food, ['vitamin-a-high']));
  }
  if (on('G8')) add('G8', 'fortified, calcium or vitamin D held', (food) => hasFlag(food, ['fortified']));
  if (on('G9')) add('G9', 'high in oxalate', (food) => hasFlag(food, ['oxalate']) || food.group === 'nuts');
  if (on('G11')) {
    add('G11', 'vitamin A in pregnancy', (food) => hasFlag(food, ['vitamin-a-high']));
    add('G11', 'mercury in pregnancy', (food) => hasFlag(food, ['mercury-high', 'mercury-some']));
  }
  if (on('G13')) add('G13', 'salty', isSalty);
  if (on('G14')) {
    add(
      'G14',
      'high in phosphorus',
      (food) => (food.amounts.phosphorusMg ?? Number.POSITIVE_INFINITY) >= 150 || hasFlag(food, ['p-high']),
    );
  }
  if (on('G15')) {
    add(
      'G15',
      'texture not safe with swallowing trouble',
      (food) =>
        hasFlag(food, ['hard-texture', 'raw-vegetable', 'bones', 'whole-grain']) || hasTrait(food, ['texture-risk']),
    );
  }
  if (on('G18')) add('G18', 'juice and dried fruit with diabetes', (food) => hasFlag(food, ['juice', 'dried-fruit']));
  if (on('G19') || areMedicinesUnknown || on('G17')) {
    add(on('G19') ? 'G19' : 'G17', 'grapefruit with a medicine', (food) => hasFlag(food, ['grapefruit']));
  }
  if (on('G20'))
    add('G20', 'tyramine with an MAOI', (food) => hasFlag(food, ['tyramine']) || hasTrait(food, ['fermented']));
  if (on('G22'))
    add(
      'G22',
      'liver, shellfish and added iron with iron overload',
      (food) => hasFlag(food, ['vitamin-a-high']) || food.origin === 'mollusc' || hasTrait(food, ['heavily-fortified']),
    );
  if (on('G23')) add('G23', 'added vitamin B6', (food) => hasTrait(food, ['heavily-fortified']));
  if (on('G24')) add('G24', 'high in vitamin A', (food) => hasFlag(food, ['vitamin-a-high']));
  return filters;
}

/** Unknown counts as high. */
function isVitaminKUnsafe(food: Food): boolean {
  return (
    (food.amounts.vitaminKUg ?? Number.POSITIVE_INFINITY) >= 20 ||
    hasFlag(food, ['vitk-high', 'vitk-mod', 'vitk-unknown'])
  );
}

/** Milligrams of sodium a serving from which food counts as salted; FDA "high" is 20 % of a Daily Value of 2,300. */
const HIGH_SODIUM_MG = 460;
const isSalty = (food: Food): boolean =>
  hasFlag(food, ['salt']) ||
  hasTrait(food, ['tinned-fish']) ||
  (food.amounts.sodiumMg ?? Number.POSITIVE_INFINITY) >= HIGH_SODIUM_MG;

export function hasFlag(food: Food, flags: readonly FoodFlag[]): boolean {
  return flags.some((flag) => food.flags.includes(flag));
}

export function hasTrait(food: Food, traits: readonly FoodTrait[]): boolean {
  return traits.some((trait) => food.traits.includes(trait));
}

export function medicinesTaken(patient: HandoutPatient, codes: readonly MedicineCode[]): MedicineCode[] {
  return codes.filter((code) => patient.medicine(code) === 'met');
}

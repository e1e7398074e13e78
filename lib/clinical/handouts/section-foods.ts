// Notices, things to do, the food lists and what to ask about first.

import type { Nutrient } from '../codes.ts';
import { grapefruitMedicine, hasAllergen, hasFlag, hasTrait } from './filters.ts';
import type { Food } from './knowledge.ts';
import { isDiabetic } from './section-head.ts';
import { hasGate, nutrientWord, type Sheet } from './sheet.ts';
import { inList, joined } from './text-units.ts';
import type { AskFirstBlock, FoodLine, FoodListBlock, NoticeBlock, Paragraph, TickListBlock } from './types.ts';

const FRESH_DAYS = 90;

/** What nobody asked or checked, in bold; `null` when all is known. */
export function noticeBlock(sheet: Sheet, notFiltered: string[]): NoticeBlock | null {
  const { write, patient } = sheet;
  const ids: string[] = [];
  if (hasGate(sheet, 'G17')) ids.push('notice-medicines');
  if (patient.facts.conditions === null) ids.push('notice-conditions');
  const hasPotassiumFoods = (sheet.lists.get('potassium')?.length ?? 0) > 0;
  if (hasPotassiumFoods && patient.labs.allFresh('egfr', '>=', '60', FRESH_DAYS) === 'unknown')
    ids.push('notice-kidneys');
  if (patient.facts.diet === null) ids.push('notice-diet');
  const paragraphs = ids.map((id) => write.paragraph(id));
  if (notFiltered.length > 0) paragraphs.push(write.paragraph('notice-allergen', { allergens: inList(notFiltered) }));
  return paragraphs.length === 0
    ? null
    : { kind: 'notice', paragraphs, because: ids.length > 0 ? write.because(...ids) : [] };
}

export function tickListBlock(sheet: Sheet): TickListBlock {
  const { write, input } = sheet;
  const filled = [...sheet.lists.values()].filter((foods) => foods.length > 0).length;
  const ids = [
    filled === 0 ? 'todo-no-list' : filled === 1 ? 'todo-pick' : 'todo-pick-several',
    hasGate(sheet, 'G12') ? 'todo-drink-limit' : 'todo-drink',
    mustRest(sheet) ? 'todo-rest' : 'todo-stretch',
  ];
  const items = ids.map((id) => write.paragraph(id));
  const due = input.context.testDueOn;
  if (due) items.push(write.paragraph('todo-test', { date: write.date(due) }));
  return {
    kind: 'tick-list',
    heading: write.text(due ? 'todo-heading-four' : 'todo-heading'),
    items,
    because: write.because(...ids),
  };
}

/** No standing stretch with a leg that may hold a clot, lack blood, be broken or give way. */
function mustRest(sheet: Sheet): boolean {
  const { patient } = sheet;
  const flags = [
    'suspected-dvt',
    'possible-pulmonary-embolism',
    'acute-limb-ischaemia',
    'chronic-limb-threatening-ischaemia',
    'compartment-syndrome',
    'diabetic-foot',
    'rhabdomyolysis',
  ];
  return (
    patient.redFlags.some((flag) => flags.includes(flag.code)) ||
    (['foot-ulcer', 'trauma', 'unable-to-bear-weight', 'unsteady-gait'] as const).some(
      (code) => patient.symptom(code) === 'met',
    ) ||
    (['falls', 'leg-immobilised'] as const).some((code) => patient.circumstance(code) === 'met')
  );
}

export function foodListBlocks(sheet: Sheet): FoodListBlock[] {
  return [...sheet.lists].map(([nutrient, foods]) => foodListBlock(sheet, nutrient, foods));
}

function foodListBlock(sheet: Sheet, nutrient: Nutrient, foods: Food[]): FoodListBlock {
  const { write } = sheet;
  const isVeganB12 = nutrient === 'vitamin-b12' && sheet.patient.facts.diet === 'vegan';
  const intro = isVeganB12 ? 'intro-vitamin-b12-vegan' : `intro-${nutrient}`;
  const word = nutrientWord(sheet, nutrient);
  const base = { kind: 'food-list' as const, nutrient, heading: word.charAt(0).toUpperCase() + word.slice(1) };
  if (foods.length === 0) {
    const lead = isVeganB12 ? write.paragraph(intro) : [];
    return {
      ...base,
      intro: lead,
      foods: [],
      instead: write.paragraph('list-empty'),
      closing: null,
      because: write.because('list-empty'),
    };
  }
  const sun = nutrient === 'vitamin-d' && maySun(sheet) ? [write.paragraph('sun-line')] : [];
  return {
    ...base,
    intro: write.paragraph(intro),
    foods: foods.map((food) => foodLine(sheet, food, nutrient)),
    instead: null,
    closing: joined([...sun, write.paragraph('list-closing')]),
    because: write.because(intro, 'list-closing'),
  };
}

/** Only when each reason against it was asked about and is absent. */
function maySun(sheet: Sheet): boolean {
  const { patient } = sheet;
  return (
    !hasGate(sheet, 'G8') &&
    patient.condition('skin-cancer-history') === 'not-met' &&
    patient.condition('lupus') === 'not-met' &&
    patient.medicine('photosensitiser') === 'not-met'
  );
}

function foodLine(sheet: Sheet, food: Food, nutrient: Nutrient): FoodLine {
  const words = food.plain[sheet.input.context.spelling];
  const { diet, faith } = sheet.patient.facts;
  const hints = [words.portion];
  if (isAdded(food, nutrient)) hints.push(`with added ${nutrientWord(sheet, nutrient)}`);
  if (food.origin === 'meat' && faith.includes('halal')) hints.push('halal');
  if (food.origin === 'meat' && faith.includes('kosher')) hints.push('kosher');
  if (diet === 'vegan' && food.note?.startsWith('check the label')) hints.push('check the label');
  return { food: food.id, name: words.name, portion: hints.join(', '), picture: food.picture };
}

/** The nutrient is there only because a maker added it: the label has to say so. */
function isAdded(food: Food, nutrient: Nutrient): boolean {
  if (!hasFlag(food, ['fortified'])) return false;
  if (hasTrait(food, ['heavily-fortified'])) return nutrient !== 'magnesium' && nutrient !== 'potassium';
  return food.origin === 'dairy'
    ? nutrient === 'vitamin-d'
    : ['vitamin-d', 'calcium', 'vitamin-b12'].includes(nutrient);
}

export function askFirstBlock(sheet: Sheet): AskFirstBlock | null {
  const ids = askUnits(sheet);
  const items: Paragraph[] = ids.map((id) =>
    Array.isArray(id)
      ? joined(id.map((one) => sheet.write.paragraph(one, slots(sheet))))
      : sheet.write.paragraph(id, slots(sheet)),
  );
  const groups = allergyGroups(sheet);
  if (sheet.input.context.showAllergy && groups.length > 0)
    items.push(sheet.write.paragraph('ask-allergy', { groups: inList(groups) }));
  if (items.length === 0) return null;
  return {
    kind: 'ask-first',
    heading: sheet.write.text('ask-heading'),
    items,
    because: sheet.write.because('ask-heading', ...ids.flat()),
  };
}

function slots(sheet: Sheet): Record<string, string> {
  const code = grapefruitMedicine(sheet.patient);
  const { medicines } = sheet.knowledge.words;
  return {
    'grapefruit-medicine': (code && medicines[code]) ?? 'medicine',
    fillers: inList(sheet.fillers.map((food) => food.plain[sheet.input.context.spelling].name.toLowerCase())),
    'maoi-medicine': medicines.maoi ?? 'medicine',
  };
}

/** Ids of units, in the order of the gates; several in one array are set as one line. */
function askUnits(sheet: Sheet): (string | string[])[] {
  const { patient } = sheet;
  const { facts } = patient;
  const takes = (code: Parameters<typeof patient.medicine>[0]): boolean => patient.medicine(code) === 'met';
  const has = (code: Parameters<typeof patient.condition>[0]): boolean => patient.condition(code) === 'met';
  const on = (gate: Parameters<typeof hasGate>[1]): boolean => hasGate(sheet, gate);
  const isHeld = (nutrient: Nutrient): boolean => sheet.held.some((list) => list.nutrient === nutrient);
  const mayEat = (allergen: 'milk' | 'fish', origin: 'dairy' | 'fish'): boolean =>
    mayEatOrigin(sheet, allergen, origin);
  const ids: (string | string[] | false)[] = [
    isHeld('potassium') && !on('G5') && !on('G17') && 'ask-potassium-held',
    sheet.isPotassiumLimited && (on('G5') || on('G6')) && 'ask-potassium',
    (on('G5') ||
      on('G6') ||
      has('ckd') ||
      takes('ace-inhibitor') ||
      takes('arb') ||
      takes('sacubitril-valsartan') ||
      takes('potassium-sparing-diuretic') ||
      takes('salt-substitute')) &&
      'ask-salt-substitute',
    sheet.fillers.length > 0 && (on('G5') || on('G6')) && 'ask-fillers',
    on('G5') && 'ask-boil',
    on('G7') && 'ask-warfarin',
    (sheet.gates.some((outcome) => outcome.gate === 'G8' && !outcome.isCleared) || isHeld('vitamin-d')) &&
      'ask-calcium',
    on('G9') && mayEat('milk', 'dairy') && !on('G5') && 'ask-stones-dairy',
    on('G9') && !on('G7') && 'ask-stones-greens',
    on('G10') && 'ask-kidney-magnesium',
    on('G11') && [
      'ask-pregnancy',
      ...(mayEat('fish', 'fish') ? ['ask-pregnancy-tuna'] : []),
      ...(mayEat('milk', 'dairy') ? ['ask-pregnancy-milk'] : []),
    ],
    on('G12') && (facts.restrictions.includes('fluid-limit') || has('heart-failure')) && 'ask-fluid',
    on('G13') && 'ask-sodium',
    on('G15') && 'ask-swallowing',
    isDiabetic(sheet) && (sheet.isPotassiumLimited ? 'ask-diabetes-potassium' : 'ask-diabetes'),
    !isDiabetic(sheet) &&
      patient.isRestricted('carbohydrate-controlled') &&
      (sheet.isPotassiumLimited ? 'ask-carbohydrate-potassium' : 'ask-carbohydrate'),
    on('G19') && 'ask-grapefruit',
    on('G20') && 'ask-maoi',
    takes('levothyroxine') && 'ask-levothyroxine',
    (takes('tetracycline') || takes('quinolone')) && 'ask-tetracycline',
    takes('bisphosphonate') && 'ask-bisphosphonate',
    takes('iron-supplement') && 'ask-iron-supplement',
    takes('levodopa') && 'ask-levodopa',
    has('bariatric-surgery') && 'ask-bariatric',
    on('G22') && 'ask-iron-overload',
    (patient.isRestricted('gluten-free') || has('coeliac-disease')) && 'ask-gluten',
  ];
  return ids.filter((id) => id !== false);
}

/** Advice may name a group of foods only to those who eat it. */
function mayEatOrigin(sheet: Sheet, allergen: 'milk' | 'fish', origin: 'dairy' | 'fish'): boolean {
  const { allergens, diet, restrictions } = sheet.patient.facts;
  if (allergens?.includes(allergen)) return false;
  if (origin === 'dairy') return diet !== 'vegan' && !restrictions.includes('lactose-free');
  return diet !== 'vegan' && diet !== 'vegetarian';
}

/** Groups that an allergy took off a list that is printed. */
function allergyGroups(sheet: Sheet): string[] {
  return (sheet.patient.facts.allergens ?? [])
    .filter((allergen) => sheet.knowledge.foods.some((food) => hasAllergen(food, allergen)))
    .map((allergen) => sheet.knowledge.words.allergens[allergen] ?? allergen);
}

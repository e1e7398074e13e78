// Notices, things to do and the food lists.

import type { Nutrient } from '../codes.ts';
import { hasFlag, hasTrait } from './filters.ts';
import type { Food } from './knowledge.ts';
import { hasGate, nutrientWord, type Sheet } from './sheet.ts';
import { inList, joined } from './text-units.ts';
import type { FoodLine, FoodListBlock, NoticeBlock, TickListBlock } from './types.ts';

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
    'cauda-equina',
    'septic-arthritis',
    'necrotising-infection',
    'cellulitis',
    'subacute-combined-degeneration',
    'wernicke',
  ];
  return (
    patient.redFlags.some((flag) => flags.includes(flag.code)) ||
    (
      ['foot-ulcer', 'trauma', 'unable-to-bear-weight', 'unsteady-gait', 'bilateral-leg-weakness', 'syncope'] as const
    ).some((code) => patient.symptom(code) === 'met') ||
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

/** Beside the named ones: medicines and states in which the sun burns or harms sooner (NEW-G). */
const NO_SUN_CONDITIONS = ['skin-cancer-history', 'lupus', 'kidney-transplant', 'immunosuppression'] as const;
const NO_SUN_MEDICINES = [
  'photosensitiser',
  'amiodarone',
  'tetracycline',
  'quinolone',
  'thiazide',
  'calcineurin-inhibitor',
] as const;

/** Only when each reason against it was asked about and is absent. */
function maySun(sheet: Sheet): boolean {
  const { patient } = sheet;
  return (
    !hasGate(sheet, 'G8') &&
    NO_SUN_CONDITIONS.every((code) => patient.condition(code) === 'not-met') &&
    NO_SUN_MEDICINES.every((code) => patient.medicine(code) === 'not-met')
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

// What to ask about first: one line a gate or medicine, with its reason.

import type { MedicineCode, Nutrient } from '../codes.ts';
import { hasAllergen, medicinesTaken } from './filters.ts';
import { GRAPEFRUIT_MEDICINES, TYRAMINE_MEDICINES } from './gates-food.ts';
import { isDiabetic } from './section-head.ts';
import { hasGate, type Sheet } from './sheet.ts';
import { inList, joined } from './text-units.ts';
import type { AskFirstBlock, Paragraph } from './types.ts';

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
  const taken = (codes: readonly MedicineCode[]): string => {
    const words = medicinesTaken(sheet.patient, codes).map(
      (code) => sheet.knowledge.words.medicines[code] ?? 'medicine',
    );
    return inList([...new Set(words)]);
  };
  return {
    'grapefruit-medicine': taken(GRAPEFRUIT_MEDICINES),
    fillers: inList(sheet.fillers.map((food) => food.plain[sheet.input.context.spelling].name.toLowerCase())),
    'maoi-medicine': taken(TYRAMINE_MEDICINES),
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
  const tunaLine = mayEat('fish', 'fish') ? ['ask-pregnancy-tuna'] : [];
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
      ...(facts.sex !== 'unknown' || facts.pregnant === true ? tunaLine : []),
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

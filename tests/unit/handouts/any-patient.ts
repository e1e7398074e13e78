// For any mixture of allergies, diets, restrictions, conditions, medicines and results: nothing printed may conflict.
// The checks below read the food table and the gate texts themselves; they share no code with the compiler's filters.

import fc from 'fast-check';
import { ALLERGENS, DIETS, FAITH_RULES, RESTRICTIONS } from '#lib/clinical/codes.ts';
import { documentText } from '#lib/clinical/handouts/document-text.ts';
import type { HandoutResult } from '#lib/clinical/handouts/types.ts';
import { foods } from '#lib/knowledge/foods.ts';
import { type CaseChange, compiled, egfr, FIVE, lab, potassium } from './handout-case.ts';

const CONDITIONS = [
  'type-2-diabetes',
  'ckd',
  'heart-failure',
  'hypertension',
  'sarcoidosis',
  'kidney-stones-calcium',
  'haemochromatosis',
  'coeliac-disease',
  'dysphagia',
  'osteoporosis',
  'liver-disease',
  'bariatric-surgery',
  'hyperkalaemia-history',
  'lupus',
] as const;
const MEDICINES = [
  'warfarin',
  'ace-inhibitor',
  'potassium-supplement',
  'simvastatin-or-atorvastatin',
  'maoi',
  'levothyroxine',
  'quinolone',
  'iron-supplement',
  'metformin',
  'quinine',
  'photosensitiser',
] as const;
const LABS = [
  potassium('5.9'),
  potassium('5.2'),
  potassium('4.0'),
  potassium('3.2'),
  egfr('25'),
  egfr('50'),
  egfr('95'),
  lab('magnesium-serum', '0.60', 'mmol/L'),
  lab('magnesium-serum', '1.10', 'mmol/L'),
  lab('calcium-adjusted', '2.80', 'mmol/L'),
  lab('phosphate', '1.60', 'mmol/L'),
  lab('hba1c', '60', 'mmol/mol'),
  lab('sodium', '127', 'mmol/L'),
  lab('vitamin-b12-serum', '110', 'pmol/L'),
];
const NUTRIENTS = [...FIVE, 'thiamine', 'vitamin-b6', 'vitamin-e', 'vitamin-c', 'vitamin-k', 'iron'] as const;

export const anyPatient: fc.Arbitrary<CaseChange> = fc.record({
  patient: fc.record({
    allergens: fc.subarray([...ALLERGENS], { maxLength: 4 }),
    diet: fc.constantFrom(null, ...DIETS),
    faith: fc.subarray([...FAITH_RULES], { maxLength: 1 }),
    restrictions: fc.subarray([...RESTRICTIONS], { maxLength: 3 }),
    conditions: fc.option(fc.subarray([...CONDITIONS], { maxLength: 4 })),
    medicines: fc.option(fc.subarray([...MEDICINES], { maxLength: 4 })),
    circumstances: fc.subarray(['haemodialysis', 'breastfeeding', 'falls', 'high-alcohol'], { maxLength: 2 }),
  }),
  labs: fc.subarray(LABS, { maxLength: 4 }),
  request: fc.record({
    nutrients: fc.subarray([...NUTRIENTS], { minLength: 1, maxLength: 4 }),
    cleared: fc.subarray(['G5', 'G6', 'G8', 'G14'] as const),
    paper: fc.constantFrom('a4' as const, 'letter' as const),
  }),
  acknowledged: fc.constantFrom('all' as const),
});

export type Printed = { result: HandoutResult; foods: typeof foods; text: string };

export function printed(change: CaseChange): Printed {
  const result = compiled(change);
  const ids = new Set(Object.values(result.lists).flat());
  const sheet = result.document ?? result.holdSheet;
  if (!sheet) throw new Error('neither handout nor hold sheet');
  const text = documentText(sheet);
  // Foods offered instead, in a sentence, count as printed.
  const fillers = /Foods with less potassium: ([^.]*)\./.exec(text)?.[1]?.split(/, | and /) ?? [];
  const isPrinted = (food: (typeof foods)[number]): boolean =>
    ids.has(food.id) || fillers.includes(food.plain.uk.name.toLowerCase());
  return { result, foods: foods.filter(isPrinted), text };
}

/** What is wrong with the sheet for this patient, in words. */
export function conflicts(change: CaseChange, sheet: Printed): string[] {
  const patient = change.patient ?? {};
  const has = (list: string, code: string): boolean => Array.isArray(patient[list]) && patient[list].includes(code);
  const isUnknown = (list: string): boolean => patient[list] === null;
  const problems: string[] = [];
  const refuse = (when: boolean, why: string, isWrong: (food: (typeof foods)[number]) => boolean): void => {
    if (when) for (const food of sheet.foods.filter(isWrong)) problems.push(`${food.id}: ${why}`);
  };
  const says = (food: (typeof foods)[number], pattern: RegExp): boolean => pattern.test(food.usdaDescription);
  for (const allergen of ALLERGENS) {
    refuse(has('allergens', allergen), allergen, (food) => [...food.contains, ...food.mayContain].includes(allergen));
  }
  const meat = (food: (typeof foods)[number]) => says(food, /PORK|BEEF|CHICKEN|TURKEY/);
  const seafood = (food: (typeof foods)[number]) =>
    says(food, /SALMON|MACKEREL|SARDINE|TROUT|TUNA|HALIBUT|HERRING|FISH|CLAM|OYSTER/);
  const dairyOrEgg = (food: (typeof foods)[number]) =>
    says(food, /^(?:MILK|YOGURT|CHEESE|EGG|NOODLES,EGG|CHOCOLATE)/) && !says(food, /^EGGPLANT/);
  const diet = patient.diet;
  refuse(diet === 'pescatarian' || diet === 'vegetarian' || diet === 'vegan', 'meat', meat);
  refuse(diet === 'vegetarian' || diet === 'vegan', 'seafood', seafood);
  refuse(diet === 'vegan', 'dairy or egg', dairyOrEgg);
  refuse(has('faith', 'halal') || has('faith', 'kosher'), 'pork', (food) => says(food, /PORK/));
  refuse(has('faith', 'kosher'), 'shellfish', (food) => says(food, /CLAM|OYSTER/));
  refuse(has('faith', 'no-beef'), 'beef', (food) => says(food, /BEEF/));
  refuse(
    has('faith', 'jain'),
    'not jain',
    (food) => meat(food) || seafood(food) || says(food, /^EGG,|POTATO|CARROT|ONION|TARO,|^YAM|MUSHROOM/),
  );
  refuse(has('restrictions', 'gluten-free') || has('conditions', 'coeliac-disease'), 'gluten', (food) =>
    says(food, /WHEAT|BREAD|PASTA|NOODLES,EGG|BULGUR|COUSCOUS|OATS/),
  );
  refuse(has('restrictions', 'lactose-free'), 'lactose', (food) => says(food, /^MILK|^YOGURT|RICOTTA/));
  refuse(has('restrictions', 'low-oxalate') || has('conditions', 'kidney-stones-calcium'), 'oxalate', (food) =>
    says(food, /SPINACH|CHARD/),
  );
  refuse(
    has('medicines', 'warfarin') || isUnknown('medicines'),
    'vitamin K',
    (food) => (food.amounts.vitaminKUg ?? 999) >= 20,
  );
  refuse(has('medicines', 'maoi'), 'tyramine', (food) => says(food, /CHEDDAR|YEAST EXTRACT|NATTO/));
  refuse(has('medicines', 'simvastatin-or-atorvastatin') || isUnknown('medicines'), 'grapefruit', (food) =>
    says(food, /GRAPEFRUIT/),
  );
  refuse(
    has('conditions', 'type-2-diabetes') || has('restrictions', 'carbohydrate-controlled'),
    'juice or dried fruit',
    (food) => says(food, /JUICE|JUC|DRIED,SULF|RAISINS|PRUNES/),
  );
  refuse(
    has('conditions', 'dysphagia') || has('restrictions', 'soft-texture'),
    'texture',
    (food) => says(food, /NUTS|ALMONDS|WALNUTS|SEEDS|PEANUTS|BREAD/) && !says(food, /MATURE SEEDS|IMMAT SEEDS/),
  );
  refuse(has('circumstances', 'breastfeeding'), 'vitamin A or mercury', (food) => says(food, /LIVER|TUNA/));
  const gates = sheet.result.gates;
  const g5 = gates.some((outcome) => outcome.gate === 'G5');
  const g6 = gates.some((outcome) => outcome.gate === 'G6' && !outcome.isCleared);
  refuse(g5 || g6 || isUnknown('medicines'), 'potassium', (food) => (food.amounts.potassiumMg ?? 999) >= 200);
  refuse(
    gates.some((outcome) => outcome.gate === 'G14' && !outcome.isCleared),
    'phosphorus',
    (food) => (food.amounts.phosphorusMg ?? 999) >= 150,
  );
  refuse(
    gates.some((outcome) => outcome.gate === 'G8' && !outcome.isCleared),
    'fortified',
    (food) => food.flags.includes('fortified'),
  );
  return problems;
}

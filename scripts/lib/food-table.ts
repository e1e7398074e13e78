// Turns the table of foods into the source of lib/knowledge/foods-table.ts. Refuses what it does not know.

import { ALLERGENS } from '#lib/clinical/codes.ts';

const AMOUNTS = {
  mg_mg: 'magnesiumMg',
  k_mg: 'potassiumMg',
  ca_mg: 'calciumMg',
  p_mg: 'phosphorusMg',
  na_mg: 'sodiumMg',
  fe_mg: 'ironMg',
  b1_mg: 'thiamineMg',
  b6_mg: 'vitaminB6Mg',
  folate_dfe_ug: 'folateDfeUg',
  b12_ug: 'vitaminB12Ug',
  vit_d_ug: 'vitaminDUg',
  vit_e_mg: 'vitaminEMg',
  vit_c_mg: 'vitaminCMg',
  vit_k_ug: 'vitaminKUg',
  vit_a_rae_ug: 'vitaminARaeUg',
} as const;
const ORIGINS = ['plant', 'dairy', 'egg', 'fish', 'mollusc', 'meat', 'pork'];
const FLAGS = [
  'k-high',
  'k-medium',
  'p-high',
  'vitk-high',
  'vitk-mod',
  'vitk-unknown',
  'oxalate',
  'salt',
  'vitamin-a-high',
  'mercury-some',
  'mercury-high',
  'tyramine',
  'grapefruit',
  'juice',
  'dried-fruit',
  'fortified',
  'whole-grain',
  'hard-texture',
  'raw-vegetable',
  'bones',
];

/** The text of the generated file, laid out as the formatter would. Throws on an unknown code or a malformed number. */
export function foodTableSource(csv: string): string {
  const [header, ...rows] = parseCsv(csv);
  if (!header) throw new Error('the table of foods is empty');
  const foods = rows.map((row) => foodSource(Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']))));
  return `// Generated from the table of foods by scripts/import-foods.ts; do not edit. Amounts in one household serving.
// USDA National Nutrient Database for Standard Reference 28 (public domain). null is unknown, never zero.

import type { Food } from '../clinical/handouts/knowledge.ts';

export type FoodRow = Omit<Food, 'plain' | 'group' | 'kind' | 'traits' | 'everyday' | 'picture'>;

export const foodsTable: FoodRow[] = [
${foods.join('\n')}
];
`;
}

function foodSource(row: Record<string, string>): string {
  const cell = (name: string): string => {
    const value = row[name];
    if (value === undefined) throw new Error(`no column ${name}`);
    return value.trim();
  };
  const id = cell('id');
  const amounts = Object.entries(AMOUNTS).map(
    ([column, key]) => `      ${key}: ${amount(cell(column), `${id}.${column}`)},`,
  );
  const origin = cell('origin');
  if (!ORIGINS.includes(origin)) throw new Error(`${id}: unknown origin ${origin}`);
  const autoPick = cell('auto_pick');
  if (autoPick !== 'yes' && autoPick !== 'no') throw new Error(`${id}: auto_pick ${autoPick}`);
  const note = cell('note');
  return `  {
    id: ${quoted(id)},
    ndbNo: ${quoted(cell('ndb_no').padStart(5, '0'))},
    usdaDescription: ${quoted(cell('usda_description'))},
    label: ${quoted(cell('label'))},
    householdServing: ${quoted(cell('household_serving'))},
    grams: ${amount(cell('grams'), `${id}.grams`)},
    amounts: {
${amounts.join('\n')}
    },
    origin: ${quoted(origin)},
    contains: ${codes(cell('contains'), ALLERGENS, id)},
    mayContain: ${codes(cell('may_contain'), ALLERGENS, id)},
    flags: ${codes(cell('flags'), FLAGS, id)},
    isAutoPick: ${autoPick === 'yes'},
    note: ${note === '' ? 'null' : quoted(note)},
  },`;
}

function amount(text: string, place: string): string {
  if (text === '') return 'null';
  if (!/^\d+(\.\d+)?$/.test(text)) throw new Error(`${place}: "${text}" is not a number`);
  return String(Number(text));
}

function codes(text: string, known: readonly string[], id: string): string {
  const list = text === '' ? [] : text.split('|');
  for (const code of list) if (!known.includes(code)) throw new Error(`${id}: unknown code ${code}`);
  return `[${list.map(quoted).join(', ')}]`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** RFC 4180 without line breaks inside cells, which the table does not have. */
function parseCsv(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)];
    return cells.map((cell) => (cell[1] ?? cell[2] ?? '').replaceAll('""', '"'));
  });
}

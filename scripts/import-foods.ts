// Writes lib/knowledge/foods-table.ts from a table of foods (default scripts/data/foods.csv).
// A blank cell is unknown and stays null; it is never zero. Run: node scripts/import-foods.ts [FILE] [--check]

import { readFileSync, writeFileSync } from 'node:fs';
import { foodTableSource } from './lib/food-table.ts';

const args = process.argv.slice(2);
const file = args.find((arg) => !arg.startsWith('--')) ?? 'scripts/data/foods.csv';
const target = 'lib/knowledge/foods-table.ts';
const source = foodTableSource(readFileSync(file, 'utf8'));

if (args.includes('--check')) {
  if (readFileSync(target, 'utf8') !== source) {
    console.error(`${target} is not what ${file} gives: run node scripts/import-foods.ts`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, source);
  console.log(`${target} written from ${file}`);
}

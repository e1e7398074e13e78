// Reads every file of tests/golden/cases; a file that breaks the language of the cases is an error that names it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldenCase, goldenFileSchema } from './golden-case.ts';

const CASES = join(import.meta.dirname, '../../golden/cases');

export type GoldenFile = { topic: string; cases: GoldenCase[] };

export function loadGoldenCases(): GoldenFile[] {
  return readdirSync(CASES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const parsed = goldenFileSchema.safeParse(JSON.parse(readFileSync(join(CASES, name), 'utf8')));
      if (!parsed.success) throw new Error(`${name}: ${parsed.error.message}`);
      return { topic: name.replace(/\.json$/, ''), cases: parsed.data };
    });
}

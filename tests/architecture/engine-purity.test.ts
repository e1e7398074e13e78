// The same engine runs on the server, in the browser and on the command line, and gives the same bytes everywhere.

import { expect, test } from 'vitest';
import { makeSourceTree, readSourceTree, type SourceTree } from './source-tree.ts';

const IMPURE: [RegExp, string][] = [
  [/\bnew\s+Date\b|\bDate\s*\.\s*(now|parse|UTC)\b/, 'a clock or a calendar of the host'],
  [/\bMath\s*\.\s*random\b|\bcrypto\b/, 'chance'],
  [
    /\bMath\s*\.\s*(?!(?:abs|ceil|floor|max|min|round|sign|trunc|imul|clz32|random)\b)\w+/,
    'a function whose last digit differs by host',
  ],
  [/\bperformance\s*\.|\bsetTimeout\b|\bsetInterval\b/, 'time'],
  [/\bfetch\s*\(|\blocalStorage\b|\bnavigator\b/, 'input or output'],
  [/\btoLocale\w*\s*\(|\bIntl\b|\blocaleCompare\b/, 'the locale of the host'],
  [/\bconsole\s*\./, 'output'],
];

function impurities(tree: SourceTree): string[] {
  return [...tree.values()].flatMap(({ file, text }) => {
    const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
    return IMPURE.filter(([pattern]) => pattern.test(code)).map(([, what]) => `${file}: ${what}`);
  });
}

/** eGFR is the one formula with a power; it is rounded to the whole number before anything compares it. */
const ROUNDED_POWER =
  /^lib\/clinical\/(egfr|kidney|estimated)[a-z-]*\.ts: a function whose last digit differs by host$/;

test('lib/clinical has no clock, chance, locale, input or output', () => {
  const tree = readSourceTree(['lib/clinical']);
  expect(tree.size).toBeGreaterThan(10);
  expect(impurities(tree).filter((found) => !ROUNDED_POWER.test(found))).toEqual([]);
});

test.each([
  'const now = new Date();',
  'const now = Date.now();',
  'const x = Math.random();',
  'const x = Math.pow(2, 0.5);',
  'const x = Math.exp(1);',
  "const x = a.localeCompare('b');",
  'const x = (1.5).toLocaleString();',
  "await fetch('/x');",
])('the rule catches %s', (text) => {
  expect(impurities(makeSourceTree({ 'lib/clinical/x.ts': text }))).toHaveLength(1);
});

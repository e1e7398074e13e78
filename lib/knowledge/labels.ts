// Staff labels by code, for the engine's sentences. Red flags stand under `red-flag:code`, because a symptom may share their code.

import {
  CIRCUMSTANCES,
  CONDITIONS,
  DIETS,
  EXAMINATION_FINDINGS,
  MEDICINES,
  NUTRIENTS,
  SYMPTOMS,
} from '../clinical/codes.ts';
import { analytes } from './analytes/index.ts';
import { labelsTable } from './labels-table.ts';
import { measurements } from './measurements.ts';
import { rules } from './rules/index.ts';

const CODES: readonly string[] = [
  ...NUTRIENTS,
  ...DIETS,
  ...CONDITIONS,
  ...MEDICINES,
  ...CIRCUMSTANCES,
  ...EXAMINATION_FINDINGS,
  ...SYMPTOMS,
  'birth-date',
  'pregnant',
  'sex',
];

/**
 * Every code that has a label with what it reads as where its line of the table is empty, in the order of the table: "leg-pain" is
 * "Leg pain"; a test, a measurement and a red flag are called as where they are defined.
 */
export const DEFAULT_LABELS: readonly (readonly [code: string, label: string])[] = [
  ...CODES.map((code) => [code, capitalised(code.replaceAll('-', ' '))] as const),
  ...analytes.map(({ id, name }) => [id, capitalised(name)] as const),
  ...measurements.map(({ code, name }) => [code, capitalised(name)] as const),
  ...rules.flatMap((rule) => (rule.kind === 'red-flag' ? [[`red-flag:${rule.code}`, rule.title] as const] : [])),
];

const LINES = labelsTable.split('\n');

export const labels: Record<string, string> = Object.fromEntries(
  DEFAULT_LABELS.map(([code, label], index) => [code, LINES[index] || label]),
);

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

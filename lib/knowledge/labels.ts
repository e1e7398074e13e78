// Staff labels by code, for the engine's sentences. Red flags stand under `red-flag:code`, because a symptom may share their code.

import {
  ANALYTES,
  CIRCUMSTANCES,
  CONDITIONS,
  DIETS,
  EXAMINATION_FINDINGS,
  MEASUREMENTS,
  MEDICINES,
  NUTRIENTS,
  SYMPTOMS,
} from '../clinical/codes.ts';
import { labelsTable } from './labels-table.ts';
import { rules } from './rules/index.ts';

const CODES: readonly string[] = [
  ...NUTRIENTS,
  ...ANALYTES,
  ...MEASUREMENTS,
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
 * "Leg pain", a red flag has the title of its rule.
 */
export const DEFAULT_LABELS: readonly (readonly [code: string, label: string])[] = [
  ...CODES.map((code) => [code, inWords(code)] as const),
  ...rules.flatMap((rule) => (rule.kind === 'red-flag' ? [[`red-flag:${rule.code}`, rule.title] as const] : [])),
];

const LINES = labelsTable.split('\n');

export const labels: Record<string, string> = Object.fromEntries(
  DEFAULT_LABELS.map(([code, label], index) => [code, LINES[index] || label]),
);

function inWords(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

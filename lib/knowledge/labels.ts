// Staff labels by code, for the engine's sentences. Red flags stand under `red-flag:code`.

import {
  ANALYTES,
  CIRCUMSTANCES,
  CONDITIONS,
  DIETS,
  EXAMINATION_FINDINGS,
  MEASUREMENTS,
  MEDICINES,
  NUTRIENTS,
  RED_FLAGS,
  SYMPTOMS,
} from '../clinical/codes.ts';
import { labelsTable } from './labels-table.ts';

/** The codes that have a label, in the order of the table. */
export const LABELLED_CODES: readonly string[] = [
  ...NUTRIENTS,
  ...ANALYTES,
  ...MEASUREMENTS,
  ...DIETS,
  ...CONDITIONS,
  ...MEDICINES,
  ...CIRCUMSTANCES,
  ...EXAMINATION_FINDINGS,
  ...SYMPTOMS,
  ...RED_FLAGS.map((code) => `red-flag:${code}`),
  'birth-date',
  'pregnant',
  'sex',
];

const LINES = labelsTable.split('\n');

export const labels: Record<string, string> = Object.fromEntries(
  LABELLED_CODES.map((code, index) => [code, LINES[index] || labelInWords(code)]),
);

/** What a code reads as whose line of the table is empty: "leg-pain" is "Leg pain". */
export function labelInWords(code: string): string {
  const words = code.slice(code.indexOf(':') + 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

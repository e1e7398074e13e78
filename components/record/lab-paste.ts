// Rows pasted from a spreadsheet or a report, read into rows of the grid. What cannot be placed is told, never dropped.

import type { Analyte } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { SHORT_TEXT } from '#lib/intake/draft-content.ts';
import { readDate } from './calendar-text.ts';
import { exactTerm, type Searchable } from './term-search.ts';

export type PastedLab = { analyte: Analyte; value: string; unit: string | null; collectedOn: string | null };
export type PastedRows = { rows: PastedLab[]; notPlaced: string[] };

type Test = Searchable & { code: Analyte };

const VALUE = /^[<>=≤≥]{0,2}\s*\d/;

/**
 * One result a line: test, value, unit and perhaps a date, between tabs, semicolons, pipes or two spaces; "test: value unit" too.
 * `null` when the text is not a list of results (a single word typed into the search). Units are kept as they stand.
 */
export function readPastedLabs(text: string, tests: readonly Test[], today: IsoDate): PastedRows | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isList = lines.length > 1 || /[\t;|]/.test(text);
  if (!isList) return null;
  const found: PastedRows = { rows: [], notPlaced: [] };
  for (const line of lines) {
    const row = readLine(line, tests, today);
    if (row !== null) found.rows.push(row);
    else if (!isHeading(line)) found.notPlaced.push(line);
  }
  return found;
}

function readLine(line: string, tests: readonly Test[], today: IsoDate): PastedLab | null {
  const cells = line
    .split(/\t|;|\||\s{2,}|:\s/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const parts = cells.length > 1 ? cells : splitAtValue(line);
  const [name, ...rest] = parts;
  const test = name === undefined ? null : exactTerm(tests, name);
  const [first] = rest;
  if (test === null || first === undefined) return null;
  const [value = first, unitInCell] = VALUE.test(first) ? splitUnit(first) : [first, null];
  const later = unitInCell === null ? rest.slice(1) : [unitInCell, ...rest.slice(1)];
  const date = later.map((cell) => ({ cell, read: readDate(cell, today) })).find(({ read }) => read.kind === 'date');
  const unit = later.find((cell) => cell !== date?.cell && !VALUE.test(cell)) ?? null;
  if (value.length > SHORT_TEXT || (unit?.length ?? 0) > SHORT_TEXT) return null;
  const collectedOn = date?.read.kind === 'date' && !date.read.isRough ? date.read.on : null;
  return { analyte: test.code, value, unit, collectedOn };
}

/** "Magnesium 0.58 mmol/L": the name goes up to the first number that follows a space. */
function splitAtValue(line: string): string[] {
  const match = /^(.*?\S)\s+([<>=≤≥]{0,2}\s*\d.*)$/.exec(line);
  return match ? [match[1] ?? '', match[2] ?? ''] : [line];
}

function splitUnit(cell: string): [string, string | null] {
  const match = /^([<>=≤≥]{0,2}\s*[\d.,]+)\s*(.*)$/.exec(cell);
  const unit = match?.[2] ?? '';
  return [match?.[1] ?? cell, unit === '' ? null : unit];
}

function isHeading(line: string): boolean {
  return /^(test|analyte|name|investigation)\b/i.test(line) && !/\d/.test(line);
}

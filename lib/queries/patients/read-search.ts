// What a person typed into the patient search: words of names and numbers, and at most one birth date.

import type { IsoDate } from '#lib/clinical/facts.ts';
import { readTypedDate, splitPastedDate } from '#lib/format/date-parts.ts';
import { foldText, foldWords } from '#lib/format/fold-text.ts';

export type PatientSearch = { needles: string[]; born: IsoDate | null };

const DATE = /\b\d{1,2}[./-]\d{1,2}[./-]\d{4}\b|\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2} \p{L}{3,9}\.? \d{4}\b/u;
const MOST_WORDS = 6;

/** "alvarez 12/03/1958" as the word "alvarez" and a birth date, day before month. Text that is no date is words. */
export function readPatientSearch(typed: string): PatientSearch {
  const match = DATE.exec(typed);
  const parts = match ? splitPastedDate(match[0]) : null;
  const reading = parts ? readTypedDate(parts, 'Birth date') : null;
  const isDate = match !== null && reading?.kind === 'date';
  const rest = isDate ? `${typed.slice(0, match.index)} ${typed.slice(match.index + match[0].length)}` : typed;
  const needles = foldWords(rest).slice(0, MOST_WORDS);
  return { needles, born: isDate ? reading.value : null };
}

/** True when nothing in the text can be looked for ("?!"). */
export function isSearchable(typed: string): boolean {
  return foldText(typed) !== '';
}

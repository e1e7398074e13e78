// Specimen notes: known ones are named, others make the result unusable until a person says what they mean.

import type { SpecimenNote } from './knowledge.ts';
import { onceFor } from './once-for.ts';

export type SpecimenReading = { codes: readonly string[]; unrecognised: readonly string[] };

const NOTHING: SpecimenReading = { codes: [], unrecognised: [] };

export function readSpecimen(notes: readonly string[], known: readonly SpecimenNote[]): SpecimenReading {
  if (notes.length === 0) return NOTHING;
  const codeOf = codesByName(known);
  const codes: string[] = [];
  const unrecognised: string[] = [];
  for (const note of notes) {
    const wanted = codeOf.has(note) ? note : normalise(note);
    if (wanted === '') continue;
    const code = codeOf.get(wanted);
    if (code) codes.push(code);
    else unrecognised.push(note.trim());
  }
  return { codes, unrecognised };
}

/** Every note by its code and its aliases; of two notes that share a name the first. */
const codesByName = onceFor((known: readonly SpecimenNote[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const { code, aliases } of known)
    for (const name of [code, ...aliases.map(normalise)]) if (!names.has(name)) names.set(name, code);
  return names;
});

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

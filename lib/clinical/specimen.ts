// Specimen notes: known ones are named, others make the result unusable until a person says what they mean.

import type { SpecimenNote } from './knowledge.ts';

export type SpecimenReading = { codes: readonly string[]; unrecognised: readonly string[] };

const NOTHING: SpecimenReading = { codes: [], unrecognised: [] };

export function readSpecimen(notes: readonly string[], known: readonly SpecimenNote[]): SpecimenReading {
  if (notes.length === 0) return NOTHING;
  const reading: { codes: string[]; unrecognised: string[] } = { codes: [], unrecognised: [] };
  for (const note of notes) {
    const wanted = normalise(note);
    if (wanted === '') continue;
    const found = known.find(
      (item) => item.code === wanted || item.aliases.some((alias) => normalise(alias) === wanted),
    );
    if (found) reading.codes.push(found.code);
    else reading.unrecognised.push(note.trim());
  }
  return reading;
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}

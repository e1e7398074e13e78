// All notes, and those that concern one finding. Not part of what the engine reads.

import type { Nutrient } from '../clinical/codes.ts';
import type { EvidenceNote } from './evidence-notes/evidence-note.ts';
import { mineralNotes } from './evidence-notes/minerals-and-cramps.ts';
import { vitaminNotes } from './evidence-notes/vitamins-and-care.ts';

export const evidenceNotes: EvidenceNote[] = [...mineralNotes, ...vitaminNotes];

/** By rule, and for deficiencies by nutrient too; in the order of the list. */
export function notesFor({ rules, nutrient }: { rules: readonly string[]; nutrient?: Nutrient }): EvidenceNote[] {
  return evidenceNotes.filter(
    (note) =>
      note.rules.some((rule) => rules.includes(rule)) || (nutrient !== undefined && note.nutrients.includes(nutrient)),
  );
}

// The specimen notes of a typed result, with the answer to the question about its value among them: stored with the
// result, so that a later screening knows that a person saw it.

import type { DraftLab } from './draft-content.ts';

/** A specimen note of the knowledge base. */
const CONFIRMED_AS_TYPED = 'confirmed-as-typed';

export function specimenOf(lab: Pick<DraftLab, 'specimen' | 'confirmedAsTyped'>): string[] {
  const notes = lab.specimen.map((note) => note.trim()).filter((note) => note !== '' && note !== CONFIRMED_AS_TYPED);
  return lab.confirmedAsTyped ? [...notes, CONFIRMED_AS_TYPED] : notes;
}

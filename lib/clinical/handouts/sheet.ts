// What every section of the sheet is written from.

import type { Nutrient } from '../codes.ts';
import type { Food, HandoutKnowledge } from './knowledge.ts';
import type { HandoutPatient } from './patient.ts';
import type { UnitWriter } from './text-units.ts';
import type { GateOutcome, HandoutGate, HandoutInput } from './types.ts';

export type HeldList = { nutrient: Nutrient; gate: HandoutGate | null; why: string };

export type Sheet = {
  input: HandoutInput;
  knowledge: HandoutKnowledge;
  patient: HandoutPatient;
  gates: GateOutcome[];
  held: HeldList[];
  /** In print order: confirmed first; held lists are not in it. */
  lists: Map<Nutrient, Food[]>;
  isPotassiumLimited: boolean;
  /** Foods with little potassium to offer instead; empty when potassium is not limited. */
  fillers: Food[];
  write: UnitWriter;
};

export function hasGate(sheet: Sheet, gate: HandoutGate): boolean {
  return sheet.gates.some((outcome) => outcome.gate === gate);
}

export function nutrientWord(sheet: Sheet, nutrient: Nutrient): string {
  return sheet.knowledge.words.nutrients[nutrient] ?? nutrient;
}

/** Who to ask for: "Riverside Clinic, 555 0142"; "us" when neither is known. */
export function clinicWords(sheet: Sheet): string {
  const { name, phone } = sheet.input.context.clinic;
  const known = [name, phone].filter((part) => part !== null && part !== '');
  return known.length > 0 ? known.join(', ') : sheet.write.text('clinic-words');
}

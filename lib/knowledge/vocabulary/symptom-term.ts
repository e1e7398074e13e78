// How a symptom is written down: its group, what is asked about it beside present or absent, and its words.

import type { SymptomTerm } from '../../clinical/vocabulary.ts';

/** In the order in which a recording form shows them. */
export const SYMPTOM_GROUPS = [
  'Pain and cramps',
  'Nerves',
  'Weakness and movement',
  'Swelling and skin',
  'Circulation',
  'Bladder, bowel and back',
  'Heart and breathing',
  'Head and senses',
  'Fluids and stomach',
  'Mouth and whole body',
] as const;
type SymptomGroup = (typeof SYMPTOM_GROUPS)[number];

type Traits = Pick<SymptomTerm, 'hasSide' | 'hasSeverity' | 'hasDuration' | 'canBeNocturnal' | 'canBeExertional'>;

export const limbPain: Traits = {
  hasSide: true,
  hasSeverity: true,
  hasDuration: true,
  canBeNocturnal: true,
  canBeExertional: true,
};
export const limbSensation: Traits = { ...limbPain, canBeExertional: false };
export const limbSign: Traits = { ...limbSensation, hasSeverity: false, canBeNocturnal: false };
export const limbWeakness: Traits = { ...limbSign, hasSeverity: true, canBeExertional: true };
export const general: Traits = { ...limbSign, hasSide: false };
export const generalExertional: Traits = { ...general, canBeExertional: true };
export const generalGraded: Traits = { ...general, hasSeverity: true };

export function symptom(
  group: SymptomGroup,
  traits: Traits,
  label: string,
  plain: string | null,
  synonyms: string[],
): SymptomTerm {
  return { label, plain, synonyms, group, ...traits };
}

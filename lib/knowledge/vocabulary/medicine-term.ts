// How a class of medicines is written down, and the groups in which a form shows the classes.

import type { GroupedTerm } from '../../clinical/vocabulary.ts';

export const MEDICINE_GROUPS = [
  'Diabetes',
  'Stomach and gut',
  'Heart, blood pressure and water tablets',
  'Blood thinners',
  'Cholesterol',
  'Supplements and remedies',
  'Pain, nerves and mood',
  'Infection',
  'Bones and hormones',
  'Breathing, immune system and cancer',
] as const;
type MedicineGroup = (typeof MEDICINE_GROUPS)[number];
export type MedicineTerm = GroupedTerm & { members: string[] };

export function medicine(
  group: MedicineGroup,
  label: string,
  plain: string | null,
  members: string[],
  synonyms: string[],
): MedicineTerm {
  return { label, plain, synonyms, group, members };
}

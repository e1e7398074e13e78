// The sets in which circumstances are asked.

import { CIRCUMSTANCES, type CircumstanceCode } from '#lib/clinical/codes.ts';
import { CIRCUMSTANCE_GROUPS } from '#lib/knowledge/vocabulary/circumstances.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';

export type CircumstanceSet = { id: string; title: string; codes: CircumstanceCode[] };

export const CIRCUMSTANCE_SETS: CircumstanceSet[] = CIRCUMSTANCE_GROUPS.map((group) => ({
  id: `circumstances-${group.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  title: group,
  codes: CIRCUMSTANCES.filter((code) => vocabulary.circumstances[code].group === group),
}));

export function circumstanceCode(text: string): CircumstanceCode | null {
  return CIRCUMSTANCES.find((code) => code === text) ?? null;
}

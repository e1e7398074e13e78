// Everything that causes or mimics a deficiency (clinical reference 3.2). Rules about causes take their codes from here.

import type { Nutrient } from '../../clinical/codes.ts';
import type { HistoryCode } from '../../clinical/condition.ts';
import type { SourceReference } from '../../clinical/screening.ts';
import type { DeficiencyCause } from './deficiency-cause.ts';
import { medicinesThatLower } from './medicines-that-lower.ts';
import { otherCauses } from './other-causes.ts';

export const deficiencyCauses: DeficiencyCause[] = [...medicinesThatLower, ...otherCauses];

/** Throws on an id that the table does not hold. */
export function causeOf(id: string): DeficiencyCause {
  const cause = deficiencyCauses.find((candidate) => candidate.id === id);
  if (!cause) throw new RangeError(`no cause ${id}`);
  return cause;
}

/** The medicines and gases that lower it; alcohol and diseases have findings and risk lists of their own. */
export function causesLowering(nutrient: Nutrient): { history: HistoryCode[]; sources: SourceReference[] } {
  const causes = medicinesThatLower.filter((cause) => cause.nutrients.includes(nutrient));
  const sources = new Map(
    causes.flatMap((cause) => cause.sources).map((source) => [`${source.citation} ${source.mark}`, source]),
  );
  return { history: [...new Set(causes.flatMap((cause) => cause.history))], sources: [...sources.values()] };
}

// The causes as rules read them: their codes come from the table and from nowhere else.

import type { Nutrient } from '../../clinical/codes.ts';
import type { HistoryCode } from '../../clinical/condition.ts';
import type { SourceReference } from '../../clinical/screening.ts';
import type { CauseCodes } from './deficiency-cause.ts';
import { medicinesThatLower } from './medicines-that-lower.ts';
import { otherCauses } from './other-causes.ts';

/** Throws on an id that the table does not hold. */
export function causeOf(id: string): CauseCodes {
  const cause = [...medicinesThatLower, ...otherCauses].find((candidate) => candidate.id === id);
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

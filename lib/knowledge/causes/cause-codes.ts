// The medicines that lower a nutrient as rules read them: their codes come from the table and from nowhere else.

import type { Nutrient } from '../../clinical/codes.ts';
import type { HistoryCode } from '../../clinical/condition.ts';
import type { SourceReference } from '../../clinical/screening.ts';
import { medicinesThatLower } from './medicines-that-lower.ts';

/** The medicines and gases that lower it; alcohol and diseases have findings and risk lists of their own. */
export function causesLowering(nutrient: Nutrient): { history: HistoryCode[]; sources: SourceReference[] } {
  const causes = medicinesThatLower.filter((cause) => cause.nutrients.includes(nutrient));
  const sources = new Map(
    causes.flatMap((cause) => cause.sources).map((source) => [`${source.citation} ${source.mark}`, source]),
  );
  return { history: [...new Set(causes.flatMap((cause) => cause.history))], sources: [...sources.values()] };
}

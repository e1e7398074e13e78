// What all deficiency rules have in common, so that each file shows what is its own.

import type { Analyte, Nutrient } from '../../../clinical/codes.ts';
import type { DeficiencyRule, LevelRule } from '../../../clinical/knowledge.ts';

type Own = Omit<DeficiencyRule, 'kind' | 'id' | 'version' | 'nutrient' | 'adultsOnly'>;

/** Pictures and intervals are those of adults. */
export function deficiency(nutrient: Nutrient, own: Own): DeficiencyRule {
  return { kind: 'deficiency', id: `deficiency-${nutrient}`, version: 1, nutrient, adultsOnly: true, ...own };
}

type Band = 'below' | 'borderline' | 'within' | 'above';

/** The band of one test is the level, with nothing to add unless said. */
export function bandOf(
  analyte: Analyte,
  band: Band,
  own: Partial<Pick<LevelRule, 'note' | 'missing'>> = {},
): LevelRule {
  return { when: { lab: analyte, is: [band] }, level: band, by: [analyte], note: null, ...own };
}

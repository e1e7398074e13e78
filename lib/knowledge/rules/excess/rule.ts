// What all rules of an excess have in common, so that each file shows what is its own.

import type { Nutrient } from '../../../clinical/codes.ts';
import type { ExcessRule } from '../../../clinical/knowledge.ts';

type Own = Omit<ExcessRule, 'kind' | 'id' | 'version' | 'nutrient' | 'adultsOnly'>;

/** Intervals are those of adults. */
export function excess(nutrient: Nutrient, own: Own): ExcessRule {
  return { kind: 'excess', id: `excess-${nutrient}`, version: 1, nutrient, adultsOnly: true, ...own };
}

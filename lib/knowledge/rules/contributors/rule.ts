// What all contributor rules have in common, so that each file shows what is its own.

import type { ContributorCode } from '../../../clinical/codes.ts';
import type { ContributorRule } from '../../../clinical/knowledge.ts';

type Own = Omit<ContributorRule, 'kind' | 'id' | 'version' | 'code' | 'adultsOnly'> &
  Partial<Pick<ContributorRule, 'adultsOnly'>>;

/** They speak at every age unless the rule says otherwise. */
export function contributor(code: ContributorCode, own: Own): ContributorRule {
  return { kind: 'contributor', id: `contributor-${code}`, version: 1, code, adultsOnly: false, ...own };
}

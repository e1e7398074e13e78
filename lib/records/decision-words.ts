// What a decision is called in a sentence about the one who made it, and by itself.

import type { DecisionOutcome } from '#lib/intake/decision-input.ts';

/** After a name: "Dr Okafor ruled this out". */
export const OUTCOME_WORDS: Record<string, string> = {
  confirmed: 'confirmed this',
  'ruled-out': 'ruled this out',
  deferred: 'put this off',
  referred: 'referred this',
  overridden: 'overrode this',
} satisfies Record<DecisionOutcome, string>;

/** By itself: "Ruled out". */
export const OUTCOME_LABELS = {
  confirmed: 'Confirmed',
  'ruled-out': 'Ruled out',
  deferred: 'Put off',
  referred: 'Referred',
  overridden: 'Overridden',
} as const satisfies Record<DecisionOutcome, string>;

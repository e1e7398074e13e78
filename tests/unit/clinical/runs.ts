// How many random cases each property is tried with: in `npm test`, always the same ones, and in `npm run test:deep`, new ones each time.

/** Dear ones have fewer: one case of the first means a hundred decisions, of the counterfactuals a dozen screenings, of units and JSON three or four. */
export const RUNS = {
  nothingBecomesNormal: 1_000,
  statusesAreComplete: 2_000,
  otherRulesStay: 2_000,
  irrelevantFactsChangeNothing: 2_000,
  wordsBesideFactsChangeNothing: 2_000,
  unitsNeverMatter: 1_500,
  orderNeverMatters: 2_000,
  counterfactualsHold: 500,
  jsonChangesNothing: 1_500,
} as const;
export const DEEP_RUNS = 5_000;

// The people in whom the thresholds of all rules decide: threshold-case.ts says what a case is.

import { bandsFlagsAndContributors } from './bands-flags-and-contributors.ts';
import { bandsMinerals } from './bands-minerals.ts';
import { bandsVitamins } from './bands-vitamins.ts';
import { contributorsAndAdvice } from './contributors-and-advice.ts';
import { excessAndDeficiency } from './excess-and-deficiency.ts';
import { redFlagsBlood } from './red-flags-blood.ts';
import { redFlagsLimb } from './red-flags-limb.ts';
import { redFlagsNerve } from './red-flags-nerve.ts';
import type { ThresholdCases } from './threshold-case.ts';

const parts: ThresholdCases[] = [
  redFlagsLimb,
  redFlagsBlood,
  redFlagsNerve,
  excessAndDeficiency,
  contributorsAndAdvice,
  bandsMinerals,
  bandsVitamins,
  bandsFlagsAndContributors,
];

/** One part holds the limits of a rule, another the edges of the bands that it reads. */
export const thresholdCases: ThresholdCases = {};
for (const part of parts)
  for (const [rule, cases] of Object.entries(part)) thresholdCases[rule] = { ...thresholdCases[rule], ...cases };

// The people in whom the thresholds of all rules decide: threshold-case.ts says what a case is.

import { contributorsAndAdvice } from './contributors-and-advice.ts';
import { excessAndDeficiency } from './excess-and-deficiency.ts';
import { redFlagsBlood } from './red-flags-blood.ts';
import { redFlagsLimb } from './red-flags-limb.ts';
import { redFlagsNerve } from './red-flags-nerve.ts';
import type { ThresholdCases } from './threshold-case.ts';

export const thresholdCases: ThresholdCases = {
  ...redFlagsLimb,
  ...redFlagsBlood,
  ...redFlagsNerve,
  ...excessAndDeficiency,
  ...contributorsAndAdvice,
};

// How the deciding result moved since the usable one before it: reported, never used to decide.

import { type Assessment, reportedText } from './assessment.ts';
import { compare } from './decimal.ts';
import type { LabState } from './lab-state.ts';
import { type AnalyteState, stateOf } from './lab-state.ts';
import type { LabTrend } from './screening.ts';
import { toCanonical } from './units.ts';

/** `null` for any other result, without an earlier usable one, and where a comparator leaves the direction open. */
export function trendOf(assessment: Assessment, labs: LabState): LabTrend | null {
  const state = stateOf(assessment.analyte, labs);
  return state.deciding === assessment ? movement(state) : null;
}

function movement({ deciding, previous }: AnalyteState): LabTrend | null {
  if (!deciding?.measured || !previous?.measured) return null;
  const [now, then] = [deciding.measured, previous.measured];
  if (now.quantity.comparator !== '=' || then.quantity.comparator !== '=') return null;
  const order = compare(toCanonical(now.quantity.value, now.unit), toCanonical(then.quantity.value, then.unit));
  const direction = order > 0 ? 'up' : order < 0 ? 'down' : 'steady';
  return { direction, from: reportedText(previous), on: then.collectedOn };
}

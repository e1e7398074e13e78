// All results of one patient, sorted out: which decides, which conflict, which cannot be used (decision table, section 2).

import { type Assessment, isFit, isUsable } from './assessment.ts';
import type { Analyte } from './codes.ts';
import { compare } from './decimal.ts';
import { toCanonical } from './units.ts';

export type AnalyteState = {
  /** Latest usable result; of several on that day with one interpretation, the first given. */
  deciding: Assessment | null;
  /** Usable results of the deciding day that read differently. */
  isConflicting: boolean;
  /** Every result, newest first. */
  all: Assessment[];
  /** Results exist and none can be used. */
  isUnusable: boolean;
  /** A usable result of an earlier day. */
  previous: Assessment | null;
};

export type LabState = {
  of: (analyte: Analyte) => AnalyteState;
  /** Adjusted calcium that is only supportive, when nothing better exists. */
  supportiveCalcium: Assessment | null;
  assessments: readonly Assessment[];
};

const NO_RESULTS: AnalyteState = { deciding: null, isConflicting: false, all: [], isUnusable: false, previous: null };

/** Marks the deciding readings; `assessments` are those of the input in order, then computed ones. */
export function sortOutLabs(assessments: readonly Assessment[]): LabState {
  const byAnalyte = new Map<Analyte, Assessment[]>();
  for (const assessment of assessments) {
    const list = byAnalyte.get(assessment.analyte);
    if (list) list.push(assessment);
    else byAnalyte.set(assessment.analyte, [assessment]);
  }
  const states = new Map<Analyte, AnalyteState>();
  for (const [analyte, list] of byAnalyte) states.set(analyte, stateOf(list));
  return {
    of: (analyte) => states.get(analyte) ?? NO_RESULTS,
    supportiveCalcium:
      assessments.find((assessment) => assessment.isSupportive && assessment.measured !== null) ?? null,
    assessments,
  };
}

function stateOf(list: readonly Assessment[]): AnalyteState {
  const all = [...list].sort(newestFirst);
  const usable = all.filter(isUsable);
  const first = usable[0] ?? null;
  const sameDay = usable.filter((candidate) => dayOf(candidate) === dayOf(first));
  const deciding = first;
  const isConflicting = sameDay.some(
    (candidate) => candidate.reading.interpretation !== deciding?.reading.interpretation,
  );
  const previous = usable.find((candidate) => dayOf(candidate) !== dayOf(first)) ?? null;
  return { deciding, isConflicting, all, isUnusable: all.length > 0 && first === null, previous };
}

function dayOf(assessment: Assessment | null): string | null {
  return assessment?.measured?.collectedOn ?? null;
}

/** Newest first; undated last; of one day the laboratory's own before the computed, then by content so that order of entry never matters. */
function newestFirst(left: Assessment, right: Assessment): number {
  const [a, b] = [left.reading.collectedOn ?? '', right.reading.collectedOn ?? ''];
  if (a !== b) return a < b ? 1 : -1;
  const [leftComputed, rightComputed] = [left.path.startsWith('derived'), right.path.startsWith('derived')];
  if (leftComputed !== rightComputed) return leftComputed ? 1 : -1;
  if (left.reading.reported !== right.reading.reported) return left.reading.reported < right.reading.reported ? -1 : 1;
  return left.order - right.order;
}

/**
 * The result a critical limit is held against: the latest fit one, however old; of several on that day the worst for `side`.
 * A later usable result replaces an earlier critical one (section 2).
 */
export function criticalCandidate(state: AnalyteState, side: 'low' | 'high'): Assessment | null {
  const fit = state.all.filter(isFit);
  const latestDay = dayOf(fit[0] ?? null);
  const [first, ...rest] = fit.filter((assessment) => dayOf(assessment) === latestDay);
  if (!first) return null;
  return rest.reduce((worst, candidate) => (isWorse(candidate, worst, side) ? candidate : worst), first);
}

function isWorse(candidate: Assessment, current: Assessment, side: 'low' | 'high'): boolean {
  if (!candidate.measured || !current.measured) return false;
  const order = compare(
    toCanonical(candidate.measured.quantity.value, candidate.measured.unit),
    toCanonical(current.measured.quantity.value, current.measured.unit),
  );
  return side === 'low' ? order < 0 : order > 0;
}

// All results of one patient, sorted out: which decides, which conflict, which cannot be used (decision table, section 2).

import { type Assessment, isFit, isUsable, reportedText } from './assessment.ts';
import { ANALYTES, type Analyte } from './codes.ts';
import { ANALYTE_INDEX } from './compile-analyte.ts';
import { compare } from './decimal.ts';
import type { EngineBehaviour } from './engine-versions.ts';
import { toCanonical } from './units.ts';

export type AnalyteState = {
  /** Latest usable result; of several on that day with one interpretation, the first given. */
  deciding: Assessment | null;
  /** The usable results of the deciding day. */
  sameDay: readonly Assessment[];
  /** Usable results of the deciding day that read differently. */
  isConflicting: boolean;
  /** Every result, newest first. */
  all: readonly Assessment[];
  /** A usable result of an earlier day. */
  previous: Assessment | null;
  /** Read and fit, however old, newest first. */
  fit: readonly Assessment[];
  /**
   * What a critical limit is held against: the fit results, however old, newest first, as far back as the latest day with an exact one.
   * A later result replaces an earlier critical one (section 2), but "<4.0" after 2.2 says nothing of it. In engine 1.0.0 the one
   * of the latest day that is worst to either side.
   */
  lowest: readonly Assessment[];
  highest: readonly Assessment[];
  /** Unfit specimens that no later (or same-day) fit and exact result has answered. */
  unfit: readonly Assessment[];
};

export type LabState = {
  /** By the place of the analyte in ANALYTE_INDEX; undefined without a result. */
  states: readonly (AnalyteState | undefined)[];
  /** The places that have one. */
  places: readonly number[];
  /** Adjusted calcium that is only supportive, when nothing better exists. */
  supportiveCalcium: Assessment | null;
  /** Those of the input in order, then computed ones. */
  assessments: readonly Assessment[];
};

const NOTHING: readonly Assessment[] = [];
const NO_RESULTS: AnalyteState = {
  deciding: null,
  sameDay: NOTHING,
  isConflicting: false,
  all: NOTHING,
  previous: null,
  fit: NOTHING,
  lowest: NOTHING,
  highest: NOTHING,
  unfit: NOTHING,
};
export const NO_LABS: LabState = { states: [], places: [], supportiveCalcium: null, assessments: [] };

export function stateOf(analyte: Analyte, { states }: LabState): AnalyteState {
  return states[ANALYTE_INDEX.get(analyte) ?? -1] ?? NO_RESULTS;
}

/** What is sorted out `before` stands, but for the analytes of these results. `all`: the assessments of the new state. */
export function sortOutLabs(
  results: readonly Assessment[],
  { isReviewed }: EngineBehaviour,
  before = NO_LABS,
  all = results,
): LabState {
  if (results.length === 0) return { ...before, assessments: all };
  const states = before === NO_LABS ? new Array<AnalyteState | undefined>(ANALYTES.length) : before.states.slice();
  const places = before.places.slice();
  const lists = new Map<number, Assessment[]>();
  let { supportiveCalcium } = before;
  for (const result of results) {
    const { place } = result;
    const list = lists.get(place);
    if (list) list.push(result);
    else lists.set(place, [result]);
    if (result.isSupportive && result.measured !== null) supportiveCalcium ??= result;
  }
  for (const [place, list] of lists) {
    if (!states[place]) places.push(place);
    states[place] = sortOut(list, isReviewed);
  }
  return { states, places, supportiveCalcium, assessments: all };
}

function sortOut(list: Assessment[], isReviewed: boolean): AnalyteState {
  const [only] = list;
  if (only && list.length === 1) {
    const isFitting = isFit(only);
    const isDeciding = isFitting && isUsable(only);
    const fit = isFitting ? list : NOTHING;
    return {
      deciding: isDeciding ? only : null,
      sameDay: isDeciding ? list : NOTHING,
      isConflicting: false,
      all: list,
      previous: null,
      fit,
      lowest: fit,
      highest: fit,
      unfit: isUnfit(only) ? list : NOTHING,
    };
  }
  const all = (isReviewed ? list.sort(byContent) : list).sort(newestFirst);
  const usable = all.filter(isUsable);
  const deciding = usable[0] ?? null;
  const day = dayOf(deciding);
  const sameDay = usable.filter((candidate) => dayOf(candidate) === day);
  const fit = all.filter(isFit);
  const answering = isReviewed ? fit.find(isExact) : fit[0];
  const answered = dayOf(answering ?? null);
  const critical = fit.filter((candidate) => answered === null || (dayOf(candidate) ?? '') >= answered);
  return {
    deciding,
    sameDay,
    isConflicting: sameDay.some((candidate) => candidate.interpretation !== deciding?.interpretation),
    all,
    previous: usable.find((candidate) => dayOf(candidate) !== day) ?? null,
    fit,
    lowest: isReviewed ? critical : worstOf(critical, 'low'),
    highest: isReviewed ? critical : worstOf(critical, 'high'),
    unfit: all.filter((result) => isUnfit(result) && (answered === null || (dayOf(result) ?? '') > answered)),
  };
}

function dayOf(assessment: Assessment | null): string | null {
  return assessment?.measured?.collectedOn ?? null;
}

/** Newest first; undated last; of one day the laboratory's own before the computed, then by content so that order of entry never matters. */
function newestFirst(left: Assessment, right: Assessment): number {
  const [a, b] = [left.collectedOn ?? '', right.collectedOn ?? ''];
  if (a !== b) return a < b ? 1 : -1;
  const [leftComputed, rightComputed] = [left.lab === null, right.lab === null];
  if (leftComputed !== rightComputed) return leftComputed ? 1 : -1;
  const [leftText, rightText] = [reportedText(left), reportedText(right)];
  return compareText(leftText, rightText);
}

/** Sorting keeps what is equal in its order: engine 1.0.0 kept that of entry. */
function byContent(left: Assessment, right: Assessment): number {
  return compareText(JSON.stringify(left.lab), JSON.stringify(right.lab));
}

function compareText(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

function isExact({ measured, isSupportive }: Assessment): boolean {
  return measured?.quantity.comparator === '=' && !isSupportive;
}

function worstOf(results: readonly Assessment[], side: 'low' | 'high'): readonly Assessment[] {
  if (results.length < 2) return results;
  return [results.reduce((worst, candidate) => (isWorse(candidate, worst, side) ? candidate : worst))];
}

/** Its number was read, and its specimen cannot be used. */
function isUnfit({ measured, unfitReason, isSuperseded }: Assessment): boolean {
  return measured !== null && unfitReason !== null && !isSuperseded;
}

function isWorse(candidate: Assessment, current: Assessment, side: 'low' | 'high'): boolean {
  if (!candidate.measured || !current.measured) return false;
  const order = compare(
    toCanonical(candidate.measured.quantity.value, candidate.measured.unit),
    toCanonical(current.measured.quantity.value, current.measured.unit),
  );
  return side === 'low' ? order < 0 : order > 0;
}

// Results against the numbers that guidelines act on.

import { ANALYTES, type Analyte } from '#lib/clinical/codes.ts';
import { definitionOf } from './analytes.ts';
import {
  ageOf,
  comparatorOf,
  firstOf,
  isFit,
  isUsable,
  MEASURED,
  marksOf,
  NONE,
  nextOf,
  numberOf,
  SUPERSEDED,
  SUPPORTIVE,
  UNFIT,
  unitOf,
} from './lab-store.ts';
import { aged, decidingOf, isLeftOut } from './lab-tests.ts';
import { MET, NOT_MET, not, type Truth, UNKNOWN } from './truth.ts';
import { inEveryUnit } from './units.ts';
import { isAtMost, isBelow } from './values.ts';

const EVER = 1_000_000_000;

/** A number that guidelines act on, in every unit of its analyte. */
export type LimitRow = { analyte: number; inUnit: readonly number[] };

export function limit(analyte: Analyte, value: number, unit: string): LimitRow {
  return { analyte: ANALYTES.indexOf(analyte), inUnit: inEveryUnit(definitionOf(analyte).units, [value, unit]) };
}

export type Operator = '<' | '<=' | '>' | '>=';

function compare(lab: number, operator: Operator, row: LimitRow): Truth {
  const inUnit = row.inUnit[unitOf(lab)] ?? 0;
  const comparator = comparatorOf(lab);
  const value = numberOf(lab);
  switch (operator) {
    case '<':
      return isBelow(comparator, value, inUnit);
    case '<=':
      return isAtMost(comparator, value, inUnit);
    case '>':
      return not(isAtMost(comparator, value, inUnit));
    case '>=':
      return not(isBelow(comparator, value, inUnit));
  }
}

function holds(lab: number, operator: Operator, row: LimitRow): Truth {
  const truth = compare(lab, operator, row);
  return truth === MET ? aged(lab) : truth;
}

/** The deciding result, and those of its day. */
export function decides(operator: Operator, row: LimitRow): Truth {
  const lab = decidingOf(row.analyte);
  if (lab === NONE) return UNKNOWN;
  let result: Truth = NOT_MET;
  for (let other = firstOf(row.analyte); other !== NONE; other = nextOf(other)) {
    if (!isUsable(other) || isLeftOut(other)) continue;
    if (ageOf(other) !== ageOf(lab)) break;
    result |= holds(other, operator, row);
  }
  return result;
}

/** Any fit result, however old. */
export function ever(operator: Operator, row: LimitRow): Truth {
  let result: Truth = NOT_MET;
  let isAny = false;
  for (let lab = firstOf(row.analyte); lab !== NONE; lab = nextOf(lab)) {
    if (!isFit(lab) || isLeftOut(lab)) continue;
    isAny = true;
    result |= holds(lab, operator, row);
  }
  return isAny ? result : UNKNOWN;
}

/**
 * Fit results, however old, the latest day first. What a day leaves open ("<4.0") an earlier day may answer with yes, never with no; an
 * exact result ends the search, a calcium that is only supportive does not.
 */
export function critical(operator: Operator, row: LimitRow): Truth {
  let latest: Truth = NONE;
  let ofDay: Truth = NOT_MET;
  let day = NONE;
  let isAnswered = false;
  let isSupportive = true;
  for (let lab = firstOf(row.analyte); lab !== NONE; lab = nextOf(lab)) {
    if (!isFit(lab) || isLeftOut(lab)) continue;
    if (day !== NONE && ageOf(lab) !== day) {
      if ((ofDay & MET) === MET) return ofDay;
      if (latest === NONE) latest = ofDay;
      if (isAnswered || (ofDay === NOT_MET && !isSupportive)) return latest;
      ofDay = NOT_MET;
      isSupportive = true;
    }
    day = ageOf(lab);
    ofDay |= holds(lab, operator, row);
    isSupportive = isSupportive && (marksOf(lab) & SUPPORTIVE) !== 0;
    isAnswered = isAnswered || isExact(lab);
  }
  if (day === NONE) return UNKNOWN;
  return latest === NONE || (ofDay & MET) === MET ? ofDay : latest;
}

function isExact(lab: number): boolean {
  return comparatorOf(lab) === 0 && (marksOf(lab) & SUPPORTIVE) === 0;
}

/** Unfit specimens that no later fit and exact result has answered, by their raw number. */
export function unfit(operator: Operator, row: LimitRow): Truth {
  let lab = firstOf(row.analyte);
  if (lab === NONE) return NOT_MET;
  const answered = latestExactAge(row.analyte);
  let result: Truth = NOT_MET;
  for (; lab !== NONE; lab = nextOf(lab)) {
    if ((marksOf(lab) & (MEASURED | UNFIT | SUPERSEDED)) !== (MEASURED | UNFIT) || isLeftOut(lab)) continue;
    if (ageOf(lab) < answered) result |= holds(lab, operator, row);
  }
  return result;
}

function latestExactAge(analyte: number): number {
  for (let lab = firstOf(analyte); lab !== NONE; lab = nextOf(lab))
    if (isFit(lab) && isExact(lab) && !isLeftOut(lab)) return ageOf(lab);
  return EVER;
}

// Which result of an analyte decides, and the questions that rules ask of results.

import { ANALYTES, type Analyte } from '#lib/clinical/codes.ts';
import * as A from './analyte-codes.ts';
import { ANALYTE_ROWS, definitionOf, inEveryUnit } from './analytes.ts';
import { BAND_BITS } from './interpret.ts';
import {
  ageOf,
  COMPUTED,
  canonicalOf,
  comparatorOf,
  firstOf,
  interpretationOf,
  isFit,
  isUsable,
  labs,
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
import { FRESH, MET, MONTHS_OLD, NOT_MET, not, type Truth, UNKNOWN, VERY_OLD } from './truth.ts';
import { EXACT, isAtMost, isBelow } from './values.ts';

const EVER = 1_000_000_000;
const OLD_DAYS = 30;
const VERY_OLD_DAYS = 90;

const deciding = new Int16Array(A.ANALYTE_COUNT);
const conflicts = new Uint8Array(A.ANALYTE_COUNT);
/** Numbers older than this are left out: everything counts but where an old critical value is looked at again. */
let oldest = EVER;
let supportive = NONE;

export function decide(): void {
  oldest = EVER;
  sortOut();
}

/** As if nothing older than 30 days were known; `decide` brings everything back. */
export function decideByRecent(): void {
  oldest = OLD_DAYS;
  sortOut();
}

function sortOut(): void {
  deciding.fill(NONE);
  conflicts.fill(0);
  for (let lab = 0; lab < labs.count; lab += 1) {
    const analyte = labs.analyte[lab] ?? 0;
    if (firstOf(analyte) === lab) decideAnalyte(analyte);
  }
  // Computed last, if at all.
  const last = labs.count - 1;
  const isComputed = last >= 0 && (marksOf(last) & COMPUTED) !== 0;
  supportive = isComputed && !isUsable(last) && !isLeftOut(last) && (marksOf(last) & SUPPORTIVE) !== 0 ? last : NONE;
}

function isLeftOut(lab: number): boolean {
  return (marksOf(lab) & MEASURED) !== 0 && ageOf(lab) > oldest;
}

function decideAnalyte(analyte: number): void {
  let chosen = NONE;
  for (let lab = firstOf(analyte); lab !== NONE; lab = nextOf(lab)) {
    if (!isUsable(lab) || isLeftOut(lab)) continue;
    if (chosen === NONE) {
      chosen = lab;
    } else if (ageOf(lab) !== ageOf(chosen)) {
      break;
    } else if (interpretationOf(lab) !== interpretationOf(chosen)) {
      conflicts[analyte] = 1;
    }
  }
  deciding[analyte] = chosen;
}

export function decidingOf(analyte: number): number {
  return deciding[analyte] ?? NONE;
}

export function isConflicting(analyte: number): boolean {
  return conflicts[analyte] === 1;
}

/** A usable result of an earlier day; its interpretation is what "treated" looks at. */
export function previousOf(analyte: number): number {
  const current = decidingOf(analyte);
  for (let lab = firstOf(analyte); lab !== NONE; lab = nextOf(lab))
    if (isUsable(lab) && ageOf(lab) !== ageOf(current)) return lab;
  return NONE;
}

/** Any result that was not withdrawn, readable or not. */
export function hasResult(analyte: number): boolean {
  for (let lab = firstOf(analyte); lab !== NONE; lab = nextOf(lab)) if ((marksOf(lab) & SUPERSEDED) === 0) return true;
  return false;
}

function aged(lab: number): Truth {
  const days = ageOf(lab);
  return MET | (days <= OLD_DAYS ? FRESH : days <= VERY_OLD_DAYS ? MONTHS_OLD : VERY_OLD);
}

function bandTruth(lab: number, bands: number): Truth {
  const band = BAND_BITS[interpretationOf(lab)] ?? 0;
  if (band === 0) return UNKNOWN;
  return (band & bands) !== 0 ? aged(lab) : NOT_MET;
}

/** For red flags: of several results of the day any that reads so. */
export function reads(analyte: number, bands: number): Truth {
  const lab = decidingOf(analyte);
  if (lab === NONE) return UNKNOWN;
  if (conflicts[analyte] !== 1) return bandTruth(lab, bands);
  let result: Truth = NOT_MET;
  for (let other = firstOf(analyte); other !== NONE; other = nextOf(other))
    if (isUsable(other) && !isLeftOut(other) && ageOf(other) === ageOf(lab)) result |= bandTruth(other, bands);
  return result;
}

/** For deficiencies: results of one day that read differently say nothing. */
export function readsClearly(analyte: number, bands: number): Truth {
  const lab = decidingOf(analyte);
  return lab === NONE || conflicts[analyte] === 1 ? UNKNOWN : bandTruth(lab, bands);
}

export function isKnown(analyte: number): Truth {
  const lab = decidingOf(analyte);
  return lab === NONE ? NOT_MET : aged(lab);
}

/** Adjusted calcium that only supports. */
export function supportiveCalcium(bands: number): Truth {
  return supportive === NONE ? UNKNOWN : bandTruth(supportive, bands);
}

/** A number that guidelines act on, in every unit of its analyte. */
export type LimitRow = { analyte: number; inUnit: readonly number[] };

export function limit(analyte: Analyte, value: number, unit: string): LimitRow {
  const number = ANALYTES.indexOf(analyte);
  const row = ANALYTE_ROWS[number];
  if (!row) throw new RangeError(`no analyte ${analyte}`);
  return { analyte: number, inUnit: inEveryUnit(definitionOf(analyte), row.units, [value, unit]) };
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

/** The latest fit result, however old; of several of its day the worst. */
export function critical(operator: Operator, row: LimitRow): Truth {
  const isLow = operator === '<' || operator === '<=';
  let worst = NONE;
  for (let lab = firstOf(row.analyte); lab !== NONE; lab = nextOf(lab)) {
    if (!isFit(lab) || isLeftOut(lab)) continue;
    if (worst === NONE) worst = lab;
    else if (ageOf(lab) !== ageOf(worst)) break;
    else if (isLow ? canonicalOf(lab) < canonicalOf(worst) : canonicalOf(lab) > canonicalOf(worst)) worst = lab;
  }
  return worst === NONE ? UNKNOWN : holds(worst, operator, row);
}

/** Unfit specimens that no later fit result has answered, by their raw number. */
export function unfit(operator: Operator, row: LimitRow): Truth {
  let lab = firstOf(row.analyte);
  if (lab === NONE) return NOT_MET;
  const answered = latestFitAge(row.analyte);
  let result: Truth = NOT_MET;
  for (; lab !== NONE; lab = nextOf(lab)) {
    if ((marksOf(lab) & (MEASURED | UNFIT | SUPERSEDED)) !== (MEASURED | UNFIT) || isLeftOut(lab)) continue;
    if (ageOf(lab) < answered) result |= holds(lab, operator, row);
  }
  return result;
}

function latestFitAge(analyte: number): number {
  for (let lab = firstOf(analyte); lab !== NONE; lab = nextOf(lab))
    if (isFit(lab) && !isLeftOut(lab)) return ageOf(lab);
  return EVER;
}

/** The latest total calcium has no albumin and no reported adjusted calcium of its day, one day more or less. */
export function isCalciumNotAdjusted(): Truth {
  for (let lab = firstOf(A.CALCIUM_TOTAL); lab !== NONE; lab = nextOf(lab))
    if (isFit(lab) && !isLeftOut(lab))
      return hasPartner(A.ALBUMIN, lab) || hasPartner(A.CALCIUM_ADJUSTED, lab) ? NOT_MET : MET;
  return UNKNOWN;
}

function hasPartner(analyte: number, total: number): boolean {
  for (let lab = firstOf(analyte); lab !== NONE; lab = nextOf(lab)) {
    if (!isFit(lab) || isLeftOut(lab) || comparatorOf(lab) !== EXACT || (marksOf(lab) & COMPUTED) !== 0) continue;
    if (Math.abs(ageOf(lab) - ageOf(total)) <= 1) return true;
  }
  return false;
}

/** The deciding result of `later` was collected more than `days` after that of `earlier`. */
export function isLater(later: number, earlier: number, days: number): Truth {
  const a = decidingOf(later);
  const b = decidingOf(earlier);
  if (a === NONE || b === NONE) return UNKNOWN;
  return ageOf(b) - ageOf(a) > days ? MET : NOT_MET;
}

/** Creatinine up by `by` umol/L (or to `times` the earlier) within `withinDays`. */
export function creatinineRise(by: number, times: number, withinDays: number): Truth {
  let isComparable = false;
  for (let later = firstOf(A.CREATININE); later !== NONE; later = nextOf(later)) {
    if (!isExact(later)) continue;
    for (let earlier = firstOf(A.CREATININE); earlier !== NONE; earlier = nextOf(earlier)) {
      const gap = ageOf(earlier) - ageOf(later);
      if (gap <= 0 || gap > withinDays || !isExact(earlier)) continue;
      isComparable = true;
      const high = canonicalOf(later);
      const low = canonicalOf(earlier);
      // A double may fall short of a difference that is met to the last decimal.
      if (high - low >= by - 1e-9 || high >= low * times - 1e-9) return aged(later);
    }
  }
  return isComparable ? NOT_MET : UNKNOWN;
}

function isExact(lab: number): boolean {
  return (marksOf(lab) & (MEASURED | SUPERSEDED)) === MEASURED && comparatorOf(lab) === EXACT && !isLeftOut(lab);
}

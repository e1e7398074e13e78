// Which result of an analyte decides, and what rules ask of its band, its day and its neighbours.

import * as A from './analyte-codes.ts';
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
  SUPERSEDED,
  SUPPORTIVE,
} from './lab-store.ts';
import { FRESH, MET, MONTHS_OLD, NOT_MET, type Truth, UNKNOWN, VERY_OLD } from './truth.ts';
import { EXACT } from './values.ts';

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

export function isLeftOut(lab: number): boolean {
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

export function aged(lab: number): Truth {
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
      // At reporting precision: whole umol/L.
      const high = Math.round(canonicalOf(later));
      const low = Math.round(canonicalOf(earlier));
      // A double may fall short of a difference that is met to the last decimal.
      if (high - low >= by - 1e-9 || high >= low * times - 1e-9) return aged(later);
    }
  }
  return isComparable ? NOT_MET : UNKNOWN;
}

/** The latest fit haemoglobin lies `by` g/L or more below one at most `withinDays` before it. */
export function haemoglobinFall(by: number, withinDays: number): Truth {
  let isComparable = false;
  let latest = NONE;
  for (let later = firstOf(A.HAEMOGLOBIN); later !== NONE; later = nextOf(later)) {
    if (!isExact(later) || !isFit(later)) continue;
    // The newest come first.
    if (latest === NONE) latest = later;
    if (ageOf(later) !== ageOf(latest)) break;
    for (let earlier = firstOf(A.HAEMOGLOBIN); earlier !== NONE; earlier = nextOf(earlier)) {
      const gap = ageOf(earlier) - ageOf(later);
      if (gap <= 0 || gap > withinDays || !isExact(earlier) || !isFit(earlier)) continue;
      isComparable = true;
      // At reporting precision: whole g/L.
      if (Math.round(canonicalOf(earlier)) - Math.round(canonicalOf(later)) >= by) return aged(later);
    }
  }
  return isComparable ? NOT_MET : UNKNOWN;
}

/** With a day: one without stands as of today, and when it was taken beside the other nobody knows. */
function isExact(lab: number): boolean {
  return (
    labs.sentAgeDays[lab] === labs.ageDays[lab] &&
    (marksOf(lab) & (MEASURED | SUPERSEDED)) === MEASURED &&
    comparatorOf(lab) === EXACT &&
    !isLeftOut(lab)
  );
}

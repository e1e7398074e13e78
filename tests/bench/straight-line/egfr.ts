// Estimated glomerular filtration rate: the newer of a reported one and one by CKD-EPI 2021 from creatinine.

import * as A from './analyte-codes.ts';
import { ageOf, canonicalOf, comparatorOf, firstOf, isUsable, NONE, nextOf } from './lab-store.ts';
import { person } from './person.ts';
import { fromBoolean, type Truth, UNKNOWN } from './truth.ts';
import { AT_MOST, EXACT, LESS } from './values.ts';

const NOT_KNOWN = -1;
let rate = NOT_KNOWN;

/** Of several of the latest day the lowest; of ">90" the limit, of "<60" one below it. */
export function workOutEgfr(): void {
  rate = NOT_KNOWN;
  let reportedAge = NOT_KNOWN;
  for (let lab = firstOf(A.EGFR); lab !== NONE; lab = nextOf(lab)) {
    if (!isUsable(lab)) continue;
    if (reportedAge === NOT_KNOWN) reportedAge = ageOf(lab);
    else if (ageOf(lab) !== reportedAge) break;
    const limit = Math.round(canonicalOf(lab));
    const isLess = comparatorOf(lab) === LESS || comparatorOf(lab) === AT_MOST;
    const value = isLess ? Math.max(0, limit - 1) : limit;
    if (rate === NOT_KNOWN || value < rate) rate = value;
  }
  workOutFromCreatinine(reportedAge);
}

function workOutFromCreatinine(reportedAge: number): void {
  const { sex, ageYears } = person;
  if (person.isPregnant || sex === 'unknown' || ageYears < 18) return;
  let latest = NOT_KNOWN;
  let lowest = NOT_KNOWN;
  for (let lab = firstOf(A.CREATININE); lab !== NONE; lab = nextOf(lab)) {
    if (!isUsable(lab)) continue;
    if (latest === NOT_KNOWN) latest = ageOf(lab);
    else if (ageOf(lab) !== latest) break;
    if (comparatorOf(lab) !== EXACT) continue;
    const value = ckdEpi(canonicalOf(lab), ageYears, sex === 'female');
    if (lowest === NOT_KNOWN || value < lowest) lowest = value;
  }
  if (lowest !== NOT_KNOWN && (reportedAge === NOT_KNOWN || latest < reportedAge)) rate = lowest;
}

/** Inker 2021, NEJM 385:1737; creatinine in umol/L, taken in mg/dL to two decimals. */
function ckdEpi(creatinine: number, ageYears: number, isFemale: boolean): number {
  const ratio = Math.round((creatinine / 88.42) * 100) / 100 / (isFemale ? 0.7 : 0.9);
  const low = Math.min(ratio, 1) ** (isFemale ? -0.241 : -0.302);
  const high = Math.max(ratio, 1) ** -1.2;
  return Math.round(142 * low * high * 0.9938 ** ageYears * (isFemale ? 1.012 : 1));
}

export function egfrIsBelow(value: number): Truth {
  return rate === NOT_KNOWN ? UNKNOWN : fromBoolean(rate < value);
}

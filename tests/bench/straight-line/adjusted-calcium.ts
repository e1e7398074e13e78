// Calcium adjusted for albumin: total + 0.02 x (40 - albumin in g/L), at 0.01 mmol/L; nothing is adjusted twice.

import * as A from './analyte-codes.ts';
import { ANALYTE_ROWS } from './analytes.ts';
import { egfrIsBelow } from './egfr.ts';
import { interpretComputed } from './interpret.ts';
import {
  addLab,
  ageOf,
  COMPUTED,
  canonicalOf,
  comparatorOf,
  firstOf,
  insertLab,
  isFit,
  labs,
  MEASURED,
  mark,
  NONE,
  nextOf,
  STALE,
  SUPPORTIVE,
} from './lab-store.ts';
import { isMet } from './truth.ts';
import { EXACT, rounded } from './values.ts';

const SUPPORTS_WITHIN_DAYS = 7;

/** What was found last beside a total calcium. */
let albumin = 0;
let albuminGap = 0;

/** From the latest fit total with an albumin within a week; false without one, and where the laboratory adjusted it itself. */
export function addAdjustedCalcium(): boolean {
  for (let total = firstOf(A.CALCIUM_TOTAL); total !== NONE; total = nextOf(total)) {
    if (!isFit(total)) continue;
    if (isAdjustedByLaboratory(ageOf(total))) return false;
    if (comparatorOf(total) !== EXACT || !findAlbumin(ageOf(total))) continue;
    add(total);
    return true;
  }
  return false;
}

function isAdjustedByLaboratory(age: number): boolean {
  for (let lab = firstOf(A.CALCIUM_ADJUSTED); lab !== NONE; lab = nextOf(lab))
    if (isFit(lab) && ageOf(lab) === age) return true;
  return false;
}

/** The nearest in time; of two as near the lower. */
function findAlbumin(age: number): boolean {
  let isFound = false;
  for (let lab = firstOf(A.ALBUMIN); lab !== NONE; lab = nextOf(lab)) {
    if (!isFit(lab) || comparatorOf(lab) !== EXACT) continue;
    const gap = Math.abs(ageOf(lab) - age);
    if (gap > SUPPORTS_WITHIN_DAYS) continue;
    const value = canonicalOf(lab);
    if (isFound && (gap > albuminGap || (gap === albuminGap && value >= albumin))) continue;
    isFound = true;
    albumin = value;
    albuminGap = gap;
  }
  return isFound;
}

function add(total: number): void {
  const row = ANALYTE_ROWS[A.CALCIUM_ADJUSTED];
  const unit = row?.units[0];
  if (!row || !unit) return;
  const value = rounded(canonicalOf(total) + (albumin >= 40 ? 0 : 0.02 * (40 - albumin)), 2);
  const lab = addLab(A.CALCIUM_ADJUSTED);
  const age = ageOf(total);
  labs.value[lab] = value;
  labs.comparator[lab] = EXACT;
  labs.unit[lab] = 0;
  labs.ageDays[lab] = age;
  labs.sentAgeDays[lab] = age;
  mark(lab, MEASURED | COMPUTED);
  if (age > row.staleAfterDays) mark(lab, STALE);
  else labs.interpretation[lab] = interpretComputed(A.CALCIUM_ADJUSTED, row, unit, value);
  if (albumin < 30 || isMet(egfrIsBelow(30)) || albuminGap > 1) mark(lab, SUPPORTIVE);
  insertLab(lab);
}

// Alpha-tocopherol to lipid ratio in mg/g: tocopherol in mg/L over cholesterol and triglyceride in g/L; nothing is computed twice.

import * as A from './analyte-codes.ts';
import { ANALYTE_ROWS } from './analytes.ts';
import { interpretComputed } from './interpret.ts';
import {
  addLab,
  ageOf,
  BY_PREGNANCY,
  COMPUTED,
  canonicalOf,
  comparatorOf,
  firstOf,
  insertLab,
  isFit,
  labs,
  MEASURED,
  mark,
  marksOf,
  NONE,
  nextOf,
  STALE,
  SUPERSEDED,
} from './lab-store.ts';
import { EXACT, rounded } from './values.ts';

const LIPIDS_WITHIN_DAYS = 30;
const UMOL_OF_TOCOPHEROL_A_MG = 2.322;
const G_OF_CHOLESTEROL_A_MMOL = 0.3867;
const G_OF_TRIGLYCERIDE_A_MMOL = 0.8857;
const NOT_FOUND = -1;

/** From the latest tocopherol with both lipids within 30 days, of several of its day the lowest; false without, and where the laboratory sent a ratio of that day. */
export function addTocopherolRatio(): boolean {
  for (let lab = firstOf(A.ALPHA_TOCOPHEROL); lab !== NONE; ) {
    const age = ageOf(lab);
    let lowest = NOT_FOUND;
    for (; lab !== NONE && ageOf(lab) === age; lab = nextOf(lab)) {
      if (!canBeUsed(lab) || comparatorOf(lab) !== EXACT) continue;
      const value = canonicalOf(lab);
      if (lowest === NOT_FOUND || value < lowest) lowest = value;
    }
    if (lowest === NOT_FOUND) continue;
    if (isReported(age)) return false;
    const cholesterol = nearest(A.TOTAL_CHOLESTEROL, age);
    const triglyceride = cholesterol === NOT_FOUND ? NOT_FOUND : nearest(A.TRIGLYCERIDE, age);
    if (triglyceride === NOT_FOUND) continue;
    const lipids = cholesterol * G_OF_CHOLESTEROL_A_MMOL + triglyceride * G_OF_TRIGLYCERIDE_A_MMOL;
    add(rounded(lowest / UMOL_OF_TOCOPHEROL_A_MG / lipids, 2), age);
    return true;
  }
  return false;
}

/** Tocopherol rises with the lipids of pregnancy, and the ratio takes that out. */
function canBeUsed(lab: number): boolean {
  return isFit(lab) || (marksOf(lab) & (MEASURED | SUPERSEDED | BY_PREGNANCY)) === (MEASURED | BY_PREGNANCY);
}

function isReported(age: number): boolean {
  for (let lab = firstOf(A.ALPHA_TOCOPHEROL_LIPID_RATIO); lab !== NONE; lab = nextOf(lab))
    if (isFit(lab) && ageOf(lab) === age) return true;
  return false;
}

/** The nearest in time; of two as near the higher, which gives the lower ratio. */
function nearest(analyte: number, age: number): number {
  let found = NOT_FOUND;
  let foundGap = LIPIDS_WITHIN_DAYS;
  for (let lab = firstOf(analyte); lab !== NONE; lab = nextOf(lab)) {
    if (!isFit(lab) || comparatorOf(lab) !== EXACT) continue;
    const gap = Math.abs(ageOf(lab) - age);
    if (gap > foundGap) continue;
    const value = canonicalOf(lab);
    if (gap === foundGap && value <= found) continue;
    found = value;
    foundGap = gap;
  }
  return found;
}

function add(value: number, age: number): void {
  const row = ANALYTE_ROWS[A.ALPHA_TOCOPHEROL_LIPID_RATIO];
  const unit = row?.units[0];
  if (!row || !unit) return;
  const lab = addLab(A.ALPHA_TOCOPHEROL_LIPID_RATIO);
  labs.value[lab] = value;
  labs.comparator[lab] = EXACT;
  labs.unit[lab] = 0;
  labs.ageDays[lab] = age;
  labs.sentAgeDays[lab] = age;
  mark(lab, MEASURED | COMPUTED);
  if (age > row.staleAfterDays) mark(lab, STALE);
  else labs.interpretation[lab] = interpretComputed(A.ALPHA_TOCOPHEROL_LIPID_RATIO, row, unit, value);
  insertLab(lab);
}

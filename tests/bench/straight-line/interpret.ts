// Into which band a number falls: the laboratory's interval before the default, decision and critical limits before both.

import type { LabFact } from '#lib/clinical/facts.ts';
import * as A from './analyte-codes.ts';
import type { AnalyteRow, Edges, UnitRow } from './analytes.ts';
import * as H from './history-codes.ts';
import { interval, readInterval } from './intervals.ts';
import { highAlcohol } from './measured-signs.ts';
import { AGE_NOT_KNOWN, listed, person } from './person.ts';
import { BELOW as BELOW_BAND } from './specimens.ts';
import * as S from './symptom-codes.ts';
import { has } from './symptoms.ts';
import { isMet, MET, NOT_MET, type Truth, UNKNOWN } from './truth.ts';
import { isAtMost, isBelow, MORE } from './values.ts';

/** Interpretations; the critical ones are told apart because two results of one day that read differently conflict. */
export const NO_BAND = 0;
export const READS_BELOW = 1;
export const READS_BORDERLINE = 2;
export const READS_WITHIN = 3;
export const READS_ABOVE = 4;
export const CRITICAL_LOW = 5;
export const CRITICAL_HIGH = 6;

/** The band bit of an interpretation, as rules ask for it. */
export const BAND_BITS: readonly number[] = [0, BELOW_BAND, 2, 4, 8, BELOW_BAND, 8];

const ADULT_YEARS = 18;
const TIMES_UPPER = 5;

/** The edges in use; filled anew for each result. */
const edges: Edges = {
  low: 0,
  isLowInclusive: false,
  isLowFixed: false,
  borderlineTo: 0,
  isBorderlineToInclusive: false,
  borderlineFrom: 0,
  isBorderlineFromInclusive: false,
  isBorderlineFromFixed: false,
  high: 0,
  isHighInclusive: false,
  isHighFixed: false,
  isFiveTimesHigh: false,
};

export function interpret(
  lab: LabFact,
  analyte: number,
  row: AnalyteRow,
  unit: UnitRow,
  comparator: number,
  value: number,
): number {
  if (isMet(isCriticallyLow(unit, comparator, value))) return CRITICAL_LOW;
  if (isMet(isCriticallyHigh(unit, comparator, value))) return CRITICAL_HIGH;
  if (row.isNotReadAlone && !(person.isPregnant && row.pregnancy !== 'same')) return NO_BAND;
  const hasInterval = lab.referenceRange !== null && readInterval(lab.referenceRange, unit, row);
  const usual = usualEdges(row, unit);
  if (!usual && !hasInterval) return NO_BAND;
  if (usual) return bandBy(usual, analyte, hasInterval, comparator, value);
  const isKnownChild = person.ageYears !== AGE_NOT_KNOWN && person.ageYears < ADULT_YEARS;
  const [first, second] = isKnownChild ? NOBODY : possibleEdges(row, unit);
  if (first && liesOutside(first, analyte) && (!second || liesOutside(second, analyte))) return NO_BAND;
  onlyLaboratory(analyte, unit);
  if (edges.isFiveTimesHigh) raise();
  const band = bandOf(comparator, value);
  if (band === NO_BAND || band === READS_BORDERLINE) return band;
  // "Within" and "above" say that it is not low, "below" that it is not high: so must every adult's limits that this may be.
  const agrees = (possible: Edges | null | undefined) => {
    if (!possible) return true;
    const other = bandBy(possible, analyte, true, comparator, value);
    return other === band || (band === READS_BELOW && (other === READS_BORDERLINE || other === READS_WITHIN));
  };
  return agrees(first) && agrees(second) ? band : NO_BAND;
}

function bandBy(from: Edges, analyte: number, hasInterval: boolean, comparator: number, value: number): number {
  copyEdges(from, analyte);
  if (hasInterval && !liesElsewhere()) applyInterval();
  if (edges.isFiveTimesHigh) raise();
  return bandOf(comparator, value);
}

function liesOutside(from: Edges, analyte: number): boolean {
  copyEdges(from, analyte);
  if (edges.isFiveTimesHigh) raise();
  return liesElsewhere();
}

const NOBODY: readonly Edges[] = [];

/** The edges of every adult that somebody of unknown age or sex may be. */
function possibleEdges(row: AnalyteRow, unit: UnitRow): readonly (Edges | null)[] {
  if (unit.restlessLegs && isMet(has(S.RESTLESS_LEGS))) return [unit.restlessLegs];
  if (person.isPregnant && row.pregnancy !== 'same') return row.pregnancy === 'own' ? [unit.pregnant] : NOBODY;
  if (unit.either) return [unit.either];
  return person.sex === 'unknown' ? [unit.female, unit.male] : [person.sex === 'female' ? unit.female : unit.male];
}

/** The band of a computed value, which no laboratory interval reads. */
export function interpretComputed(analyte: number, row: AnalyteRow, unit: UnitRow, value: number): number {
  const usual = usualEdges(row, unit);
  if (!usual) return NO_BAND;
  if (isMet(isCriticallyLow(unit, 0, value))) return CRITICAL_LOW;
  if (isMet(isCriticallyHigh(unit, 0, value))) return CRITICAL_HIGH;
  copyEdges(usual, analyte);
  return bandOf(0, value);
}

export function isCriticallyLow(unit: UnitRow, comparator: number, value: number): Truth {
  return isBelow(comparator, value, unit.criticalBelow) | isAtMost(comparator, value, unit.criticalAtMost);
}

export function isCriticallyHigh(unit: UnitRow, comparator: number, value: number): Truth {
  return flip(isAtMost(comparator, value, unit.criticalAbove)) | flip(isBelow(comparator, value, unit.criticalFrom));
}

function flip(truth: Truth): Truth {
  return truth === UNKNOWN ? UNKNOWN : MET - truth;
}

/** Restless legs before pregnancy before sex before adult; none under 18 or where the age is not known. */
function usualEdges(row: AnalyteRow, unit: UnitRow): Edges | null {
  if (person.ageYears < ADULT_YEARS) return null;
  if (unit.restlessLegs && isMet(has(S.RESTLESS_LEGS))) return unit.restlessLegs;
  if (person.isPregnant && row.pregnancy !== 'same') return row.pregnancy === 'own' ? unit.pregnant : null;
  if (unit.either) return unit.either;
  return person.sex === 'unknown' ? null : person.sex === 'female' ? unit.female : unit.male;
}

function copyEdges(from: Edges, analyte: number): void {
  edges.low = from.low;
  edges.isLowInclusive = from.isLowInclusive;
  edges.isLowFixed = from.isLowFixed;
  edges.borderlineTo = hasBorderline(analyte) ? from.borderlineTo : Number.NaN;
  edges.isBorderlineToInclusive = from.isBorderlineToInclusive;
  edges.borderlineFrom = from.borderlineFrom;
  edges.isBorderlineFromInclusive = from.isBorderlineFromInclusive;
  edges.isBorderlineFromFixed = from.isBorderlineFromFixed;
  edges.high = from.high;
  edges.isHighInclusive = from.isHighInclusive;
  edges.isHighFixed = from.isHighFixed;
  edges.isFiveTimesHigh = from.isFiveTimesHigh;
}

/** Potassium of 3.5 to 3.8 matters to a heart at risk, thiamine of 70 to 90 to a person at risk. */
function hasBorderline(analyte: number): boolean {
  if (analyte === A.POTASSIUM_SERUM)
    return isMet(listed(H.DIGOXIN) | listed(H.HEART_FAILURE) | listed(H.ATRIAL_FIBRILLATION) | listed(H.QT_DRUG));
  if (analyte === A.THIAMINE_DIPHOSPHATE_BLOOD) return isMet(thiamineRiskFactor());
  return true;
}

export function thiamineRiskFactor(): Truth {
  return (
    highAlcohol() |
    listed(H.BARIATRIC_SURGERY) |
    listed(H.POOR_INTAKE) |
    listed(H.EATING_DISORDER) |
    listed(H.FEEDING_ABOUT_TO_START) |
    has(S.VOMITING) |
    has(S.WEIGHT_LOSS)
  );
}

function onlyLaboratory(analyte: number, unit: UnitRow): void {
  edges.low = interval.low;
  edges.isLowInclusive = false;
  edges.borderlineTo = Number.NaN;
  edges.borderlineFrom = Number.NaN;
  edges.isBorderlineFromInclusive = false;
  edges.high = interval.high;
  edges.isHighInclusive = interval.isHighExclusive;
  edges.isFiveTimesHigh = false;
  // How far above its interval creatine kinase is high is the same for everybody.
  if (analyte !== A.CK || Number.isNaN(interval.high)) return;
  edges.borderlineFrom = interval.high;
  edges.isBorderlineFromInclusive = interval.isHighExclusive;
  edges.high = unit.male?.high ?? Number.NaN;
  edges.isHighInclusive = false;
  edges.isFiveTimesHigh = true;
}

/** Wholly beside what is usual: printed in another unit. */
function liesElsewhere(): boolean {
  const upper = !Number.isNaN(edges.borderlineFrom) ? edges.borderlineFrom : edges.high;
  return interval.low > upper || interval.high < edges.low;
}

function applyInterval(): void {
  const { low, high } = interval;
  if (!Number.isNaN(low) && !edges.isLowFixed) {
    edges.low = low;
    edges.isLowInclusive = false;
    if (low > edges.borderlineTo) edges.borderlineTo = Number.NaN;
  }
  if (Number.isNaN(high)) return;
  if (!Number.isNaN(edges.borderlineFrom)) {
    if (edges.isBorderlineFromFixed) return;
    edges.borderlineFrom = high;
    edges.isBorderlineFromInclusive = interval.isHighExclusive;
    if (!(high >= edges.high)) return;
  } else if (edges.isHighFixed) {
    return;
  }
  edges.high = high;
  edges.isHighInclusive = interval.isHighExclusive;
}

function raise(): void {
  const multiple = Math.round(edges.borderlineFrom * TIMES_UPPER * 1e9) / 1e9;
  if (edges.high <= multiple) return;
  edges.high = multiple;
  edges.isHighInclusive = false;
}

function bandOf(comparator: number, value: number): number {
  const hasLow = !Number.isNaN(edges.low);
  const below = !hasLow
    ? NOT_MET
    : edges.isLowInclusive
      ? isAtMost(comparator, value, edges.low)
      : isBelow(comparator, value, edges.low);
  if (below === MET) return READS_BELOW;
  const above = !Number.isNaN(edges.high) ? beyond(comparator, value, edges.high, edges.isHighInclusive) : NOT_MET;
  if (above === MET) return READS_ABOVE;
  if (below === UNKNOWN) return NO_BAND;
  let borderline = NOT_MET;
  if (!Number.isNaN(edges.borderlineTo))
    borderline = edges.isBorderlineToInclusive
      ? isAtMost(comparator, value, edges.borderlineTo)
      : isBelow(comparator, value, edges.borderlineTo);
  if (!Number.isNaN(edges.borderlineFrom))
    borderline |= beyond(comparator, value, edges.borderlineFrom, edges.isBorderlineFromInclusive);
  if (borderline === MET) return READS_BORDERLINE;
  if (borderline === UNKNOWN) return NO_BAND;
  return above === UNKNOWN && !(hasLow && comparator >= MORE) ? NO_BAND : READS_WITHIN;
}

function beyond(comparator: number, value: number, edge: number, isInclusive: boolean): Truth {
  return flip(isInclusive ? isBelow(comparator, value, edge) : isAtMost(comparator, value, edge));
}

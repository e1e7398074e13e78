// Every result of one patient from text to columns: number, unit, plausibility, day, band, fitness, age; then what is worked out of them.

import type { CaseFacts, LabFact } from '#lib/clinical/facts.ts';
import { addAdjustedCalcium } from './adjusted-calcium.ts';
import * as A from './analyte-codes.ts';
import { ANALYTE_ROWS, type AnalyteRow, type UnitRow } from './analytes.ts';
import { dayNumber } from './dates.ts';
import { egfrIsBelow, workOutEgfr } from './egfr.ts';
import * as H from './history-codes.ts';
import {
  BAND_BITS,
  CRITICAL_LOW,
  interpret,
  isCriticallyHigh,
  isCriticallyLow,
  NO_BAND,
  READS_BORDERLINE,
} from './interpret.ts';
import { decides, limit } from './lab-limits.ts';
import {
  addLab,
  BY_PREGNANCY,
  comparatorOf,
  emptyLabs,
  insertLab,
  labs,
  MEASURED,
  mark,
  marksOf,
  NONE,
  numberOf,
  STALE,
  SUPERSEDED,
  UNDATED,
  UNFIT,
  unitOf,
} from './lab-store.ts';
import { decide, readsClearly } from './lab-tests.ts';
import { listed, person } from './person.ts';
import {
  ABOVE,
  BELOW,
  BORDERLINE,
  CONFIRMED,
  type Fitness,
  isSpoilt,
  JUDGES,
  noteBits,
  PLASMA_OR_SERUM,
  WHOLE_BLOOD,
  WITHIN,
} from './specimens.ts';
import { addTocopherolRatio } from './tocopherol-ratio.ts';
import { isMet, NOT_MET } from './truth.ts';
import { unitNumber } from './units.ts';
import { parseValue, read } from './values.ts';

const CRP_INFLAMMATION = limit('crp', 10, 'mg/L');
const TSH_HIGH = limit('tsh', 10, 'mIU/L');

/** Read against other results, so read after them. */
const NEEDS_OTHERS = new Uint8Array(A.ANALYTE_COUNT);
for (const analyte of [
  A.FERRITIN,
  A.HOLOTRANSCOBALAMIN,
  A.METHYLMALONIC_ACID,
  A.HOMOCYSTEINE,
  A.PYRIDOXAL_5_PHOSPHATE,
  A.ASCORBATE_PLASMA,
])
  NEEDS_OTHERS[analyte] = 1;

export function readLabs(facts: CaseFacts): void {
  const asOf = dayNumber(facts.asOf);
  emptyLabs(facts.labs);
  let isAnyCorrected = false;
  let isAnyWaiting = false;
  for (const fact of facts.labs) {
    const analyte = A.ANALYTE_NUMBERS.get(fact.analyte) ?? 0;
    if (fact.status === 'corrected') isAnyCorrected = true;
    if (NEEDS_OTHERS[analyte] === 1) isAnyWaiting = true;
    readLab(fact, addLab(analyte), analyte, asOf);
  }
  if (isAnyCorrected) supersede(facts.labs);
  for (let lab = 0; lab < facts.labs.length; lab += 1) {
    if (NEEDS_OTHERS[labs.analyte[lab] ?? 0] !== 1) finish(lab, facts.labs);
    insertLab(lab);
  }
  decide();
  workOutEgfr();
  if (isAnyWaiting) {
    for (let lab = 0; lab < facts.labs.length; lab += 1)
      if (NEEDS_OTHERS[labs.analyte[lab] ?? 0] === 1) finish(lab, facts.labs);
  }
  // The calcium last: it is looked for there.
  const isRatioAdded = addTocopherolRatio();
  if (addAdjustedCalcium() || isRatioAdded || isAnyWaiting) decide();
}

/** Number, unit, plausibility and day; MEASURED and not UNFIT when nothing stands against reading it. */
function readLab(fact: LabFact, lab: number, analyte: number, asOf: number): void {
  const { collectedOn } = fact;
  const age = collectedOn === null ? UNDATED : asOf - dayNumber(collectedOn);
  labs.sentAgeDays[lab] = age;
  if (fact.status === 'entered-in-error') {
    mark(lab, SUPERSEDED);
    return;
  }
  const row = ANALYTE_ROWS[analyte];
  if (!row) return;
  const hasUnit = fact.unit !== null && fact.unit !== '' && fact.unit.trim() !== '';
  const number = hasUnit ? unitNumber(row.unitNumbers, fact.unit ?? '') : row.needsNoUnit ? 0 : NONE;
  const unit = row.units[number];
  if (!unit) {
    if (!hasUnit && parseValue(fact.value) === 'number') withoutUnit(lab, row, age);
    return;
  }
  const kind = parseValue(fact.value);
  if (kind === 'ambiguous') return;
  if (kind === 'text') {
    const noted = NUMBER_WITH_NOTE.exec(fact.value.trim())?.[1];
    if (noted !== undefined && parseValue(noted) === 'number' && isBelieved(unit)) keepUnfit(lab, number, age);
    return;
  }
  const notes = fact.specimen.length === 0 ? 0 : noteBits(fact.specimen);
  labs.notes[lab] = notes;
  if (read.value < unit.plausibleLow || read.value > unit.plausibleHigh) {
    if ((notes & CONFIRMED) !== 0) keepUnfit(lab, number, age);
    return;
  }
  const answers = analyte === A.THIAMINE_DIPHOSPHATE_BLOOD ? CONFIRMED | WHOLE_BLOOD | PLASMA_OR_SERUM : CONFIRMED;
  if (springsTrap(unit) && (notes & answers) === 0) return;
  if (age < 0 || age === UNDATED) {
    keepUnfit(lab, number, age);
    return;
  }
  keep(lab, number, age);
}

/** "6.9 haemolysed" or "2.1 (lysed)". */
const NUMBER_WITH_NOTE = /^((?:<=|>=|<|>|\u2264|\u2265)?\s*\d[\d.,]*)\s*[([]?\s*[a-z][a-z /,-]*[)\]]?$/i;

function isBelieved(unit: UnitRow): boolean {
  const { value } = read;
  if (value < unit.plausibleLow || value > unit.plausibleHigh) return false;
  return !springsTrap(unit);
}

function springsTrap({ trapBelow, trapFrom, trapAbove }: UnitRow): boolean {
  return (read.value < trapBelow && read.value >= trapFrom) || read.value > trapAbove;
}

function keep(lab: number, unit: number, age: number): void {
  labs.value[lab] = read.value;
  labs.comparator[lab] = read.comparator;
  labs.unit[lab] = unit;
  labs.ageDays[lab] = age;
  mark(lab, MEASURED);
}

/** Not believed, but a critical number asks for the repeat: as of today where its day is not known. */
function keepUnfit(lab: number, unit: number, age: number): void {
  keep(lab, unit, age < 0 || age === UNDATED ? 0 : age);
  mark(lab, UNFIT);
}

/** A number that is critical in every unit that it could have. */
function withoutUnit(lab: number, row: AnalyteRow, age: number): void {
  let isLow = true;
  let isHigh = true;
  for (const unit of row.units) {
    const isPossible = isBelieved(unit);
    isLow = isLow && isPossible && isMet(isCriticallyLow(unit, read.comparator, read.value));
    isHigh = isHigh && isPossible && isMet(isCriticallyHigh(unit, read.comparator, read.value));
  }
  if (isLow || isHigh) keepUnfit(lab, 0, age);
}

/** A corrected result replaces the final ones of its analyte and day; one that cannot be read only withdraws them. */
function supersede(facts: readonly LabFact[]): void {
  for (let lab = 0; lab < facts.length; lab += 1) {
    if (facts[lab]?.status !== 'final') continue;
    for (let other = 0; other < facts.length; other += 1) {
      if (facts[other]?.status !== 'corrected' || labs.analyte[other] !== labs.analyte[lab]) continue;
      if (labs.sentAgeDays[other] !== labs.sentAgeDays[lab] || labs.sentAgeDays[lab] === UNDATED) continue;
      mark(lab, UNFIT);
      if ((marksOf(other) & MEASURED) !== 0) mark(lab, SUPERSEDED);
    }
  }
}

/** The band, and whether specimen, lists, other results and age let it stand. */
function finish(lab: number, facts: readonly LabFact[]): void {
  if ((marksOf(lab) & (MEASURED | UNFIT | SUPERSEDED)) !== MEASURED) return;
  const fact = facts[lab];
  const analyte = labs.analyte[lab] ?? 0;
  const row = ANALYTE_ROWS[analyte];
  const unit = row?.units[unitOf(lab)];
  if (!fact || !row || !unit) return;
  let interpretation = interpret(fact, analyte, row, unit, comparatorOf(lab), numberOf(lab));
  const fitness = fitnessOf(lab, fact, analyte, row, interpretation);
  if (fitness === 'unfit') {
    mark(lab, UNFIT);
    return;
  }
  if (fitness === 'borderline') interpretation = READS_BORDERLINE;
  // A critical number stays one.
  else if (fitness === 'unknown' && interpretation < CRITICAL_LOW) interpretation = NO_BAND;
  if ((labs.ageDays[lab] ?? 0) > row.staleAfterDays) mark(lab, STALE);
  else labs.interpretation[lab] = interpretation;
}

function fitnessOf(lab: number, fact: LabFact, analyte: number, row: AnalyteRow, interpretation: number): Fitness {
  const notes = labs.notes[lab] ?? 0;
  if (notes !== 0 && isSpoilt(notes)) return 'unfit';
  if (person.isPregnant && row.pregnancy === 'unusable') {
    mark(lab, BY_PREGNANCY);
    return 'unfit';
  }
  const band = BAND_BITS[interpretation] ?? NO_BAND;
  const byItself = JUDGES[row.id]?.(band, notes, fact.collectedOn) ?? 'fit';
  if (byItself !== 'fit' || NEEDS_OTHERS[analyte] !== 1) return byItself;
  return besideOthers(analyte, band);
}

function besideOthers(analyte: number, band: number): Fitness {
  switch (analyte) {
    case A.FERRITIN:
      return (band & (BORDERLINE | WITHIN | ABOVE)) !== 0 &&
        isMet(decides('>', CRP_INFLAMMATION) | listed(H.LIVER_DISEASE) | listed(H.ACTIVE_CANCER))
        ? 'unfit'
        : 'fit';
    case A.HOLOTRANSCOBALAMIN:
      return isMet(egfrIsBelow(30)) ? 'unfit' : 'fit';
    case A.METHYLMALONIC_ACID:
      return band === ABOVE && egfrIsBelow(60) !== NOT_MET ? 'unfit' : 'fit';
    case A.HOMOCYSTEINE:
      return band === ABOVE &&
        (isMet(egfrIsBelow(60)) || isMet(decides('>', TSH_HIGH)) || isMet(readsClearly(A.FOLATE_SERUM, BELOW)))
        ? 'unfit'
        : 'fit';
    case A.PYRIDOXAL_5_PHOSPHATE:
      return band === BELOW && (isMet(readsClearly(A.ALBUMIN, BELOW)) || isMet(decides('>', CRP_INFLAMMATION)))
        ? 'borderline'
        : 'fit';
    default:
      return band === BORDERLINE && isMet(decides('>', CRP_INFLAMMATION)) ? 'unfit' : 'fit';
  }
}

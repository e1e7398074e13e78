// The results of one patient as columns, and of each analyte a list of them, newest first.

import type { IsoDate, LabFact } from '#lib/clinical/facts.ts';
import { ANALYTE_COUNT } from './analyte-codes.ts';
import { ANALYTE_ROWS } from './analytes.ts';
import { NO_BAND } from './interpret.ts';
import { toCanonical } from './units.ts';

export const NONE = -1;

/** The number was read and is plausible. */
export const MEASURED = 1;
/** The specimen, treatment or pregnancy makes it unusable. */
export const UNFIT = 2;
export const STALE = 4;
/** Corrected or withdrawn. */
export const SUPERSEDED = 8;
/** Adjusted calcium that decides nothing alone. */
export const SUPPORTIVE = 16;
/** Worked out here, not sent by the laboratory. */
export const COMPUTED = 32;
/** Nothing but pregnancy makes it unusable: tocopherol still stands above the lipids. */
export const BY_PREGNANCY = 64;

const FIT_MASK = MEASURED | UNFIT | SUPERSEDED;
const USABLE_MASK = MEASURED | UNFIT | STALE | SUPERSEDED | SUPPORTIVE;

const MOST_LABS = 2_048;
export const labs = {
  count: 0,
  analyte: new Uint8Array(MOST_LABS),
  marks: new Uint8Array(MOST_LABS),
  interpretation: new Uint8Array(MOST_LABS),
  unit: new Uint8Array(MOST_LABS),
  comparator: new Uint8Array(MOST_LABS),
  value: new Float64Array(MOST_LABS),
  /** Days before asOf of the number; 0 for one whose day is not known. */
  ageDays: new Int32Array(MOST_LABS),
  /** As it was sent: in the future below 0, last of all where no day was sent. */
  sentAgeDays: new Int32Array(MOST_LABS),
  notes: new Int32Array(MOST_LABS),
  next: new Int16Array(MOST_LABS),
};
export const UNDATED = 2_000_000_000;
const first = new Int16Array(ANALYTE_COUNT);
let sent: readonly LabFact[] = [];

export function emptyLabs(facts: readonly LabFact[]): void {
  if (facts.length >= MOST_LABS) throw new RangeError('more results than anybody has');
  labs.count = 0;
  first.fill(NONE);
  sent = facts;
}

export function firstOf(analyte: number): number {
  return first[analyte] ?? NONE;
}

export function nextOf(lab: number): number {
  return labs.next[lab] ?? NONE;
}

export function sentLab(lab: number): LabFact | undefined {
  return sent[lab];
}

export function collectedOn(lab: number): IsoDate | null {
  return sent[lab]?.collectedOn ?? null;
}

export function addLab(analyte: number): number {
  const lab = labs.count;
  labs.count = lab + 1;
  labs.analyte[lab] = analyte;
  labs.marks[lab] = 0;
  labs.interpretation[lab] = NO_BAND;
  labs.ageDays[lab] = 0;
  labs.notes[lab] = 0;
  return lab;
}

/** Into its analyte's list: newest first; of one day the computed last, then by what was reported, then as they came. */
export function insertLab(lab: number): void {
  const analyte = labs.analyte[lab] ?? 0;
  let before = NONE;
  let place = firstOf(analyte);
  while (place !== NONE && !standsBefore(lab, place)) {
    before = place;
    place = nextOf(place);
  }
  labs.next[lab] = place;
  if (before === NONE) first[analyte] = lab;
  else labs.next[before] = lab;
}

function standsBefore(lab: number, other: number): boolean {
  const mine = labs.sentAgeDays[lab] ?? 0;
  const theirs = labs.sentAgeDays[other] ?? 0;
  if (mine !== theirs) return mine < theirs;
  const isComputed = marksOf(lab) & COMPUTED;
  if (isComputed !== (marksOf(other) & COMPUTED)) return isComputed === 0;
  return reported(lab) < reported(other);
}

function reported(lab: number): string {
  const fact = sent[lab];
  const [value, unit] = [fact?.value.trim() ?? '', fact?.unit?.trim() ?? ''];
  return value === '' || unit === '' ? value + unit : `${value} ${unit}`;
}

export function marksOf(lab: number): number {
  return labs.marks[lab] ?? 0;
}

export function mark(lab: number, marks: number): void {
  labs.marks[lab] = marksOf(lab) | marks;
}

/** Read and fit, however old. */
export function isFit(lab: number): boolean {
  return (marksOf(lab) & FIT_MASK) === MEASURED;
}

/** Read, fit and fresh: may decide. */
export function isUsable(lab: number): boolean {
  return (marksOf(lab) & USABLE_MASK) === MEASURED;
}

export function ageOf(lab: number): number {
  return labs.ageDays[lab] ?? 0;
}

export function numberOf(lab: number): number {
  return labs.value[lab] ?? 0;
}

export function comparatorOf(lab: number): number {
  return labs.comparator[lab] ?? 0;
}

export function unitOf(lab: number): number {
  return labs.unit[lab] ?? 0;
}

export function interpretationOf(lab: number): number {
  return labs.interpretation[lab] ?? NO_BAND;
}

export function canonicalOf(lab: number): number {
  const unit = ANALYTE_ROWS[labs.analyte[lab] ?? 0]?.units[unitOf(lab)];
  return unit ? toCanonical(numberOf(lab), unit) : Number.NaN;
}

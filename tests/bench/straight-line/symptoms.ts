// Symptoms of one patient, read once into arrays: the whole person, and each leg without the symptoms of the other.

import type { SymptomFact } from '#lib/clinical/facts.ts';
import * as S from './symptom-codes.ts';
import { BOTH, LEFT, MET, NOT_MET, RIGHT, type Truth, UNKNOWN } from './truth.ts';

/** Where a view begins in `truths`. */
export type View = number;
export const WHOLE: View = 0;
export const LEFT_LEG: View = S.SYMPTOM_COUNT;
export const RIGHT_LEG: View = 2 * S.SYMPTOM_COUNT;

const truths = new Uint8Array(3 * S.SYMPTOM_COUNT);
/** Of each code: 1 absent on the left, 2 on the right, 3 on both or without a side. */
const absences = new Uint8Array(S.SYMPTOM_COUNT);
const firstEntry = new Int16Array(S.SYMPTOM_COUNT);
/** Of the chest or the whole person: seen from either leg. */
const isOfNoLeg = new Uint8Array(S.SYMPTOM_COUNT);
for (const code of [
  S.CHEST_PAIN,
  S.BREATHLESSNESS,
  S.HAEMOPTYSIS,
  S.PALPITATIONS,
  S.SYNCOPE,
  S.HEADACHE,
  S.CONFUSION,
  S.EYE_MOVEMENT_PROBLEM,
  S.VISUAL_LOSS,
  S.BULBAR_SYMPTOMS,
  S.FEVER,
  S.LOW_URINE_OUTPUT,
  S.DARK_URINE,
  S.BACK_PAIN,
])
  isOfNoLeg[code] = 1;

const NOT_SAID = -1;
const MOST_ENTRIES = 1_024;
let entryCount = 0;
const entryNext = new Int16Array(MOST_ENTRIES);
const entrySide = new Uint8Array(MOST_ENTRIES);
const entryDays = new Int32Array(MOST_ENTRIES);
const entrySeverity = new Float64Array(MOST_ENTRIES);
/** As a truth. */
const entryExertional = new Uint8Array(MOST_ENTRIES);
const entryWorsening = new Uint8Array(MOST_ENTRIES);

export function readSymptoms(facts: readonly SymptomFact[]): void {
  truths.fill(UNKNOWN);
  absences.fill(0);
  firstEntry.fill(NOT_SAID);
  entryCount = 0;
  for (const fact of facts) {
    const code = S.SYMPTOM_NUMBERS.get(fact.code) ?? 0;
    if (fact.status === 'present') {
      addPresent(code, fact);
      if (code === S.NOCTURNAL_CRAMP) addPresent(S.MUSCLE_CRAMP, fact);
      else if (code === S.MUSCLE_CRAMP && fact.nocturnal === true) addPresent(S.NOCTURNAL_CRAMP, fact);
    } else if (fact.status === 'absent') {
      addAbsent(code, fact.side === 'left' ? 1 : fact.side === 'right' ? 2 : 3);
    }
  }
}

/** Absent on one side alone says nothing of the other; what is present anywhere is present. */
function addAbsent(code: number, side: number): void {
  const sides = (absences[code] ?? 0) | side;
  absences[code] = sides;
  if (sides !== 3 || truths[code] !== UNKNOWN) return;
  truths[code] = NOT_MET;
  truths[LEFT_LEG + code] = NOT_MET;
  truths[RIGHT_LEG + code] = NOT_MET;
}

function addPresent(code: number, fact: SymptomFact): void {
  const side = fact.side === null ? 0 : fact.side === 'left' ? LEFT : fact.side === 'right' ? RIGHT : BOTH;
  const entry = entryCount;
  if (entry === MOST_ENTRIES) throw new RangeError('more symptoms than anybody has');
  entryCount = entry + 1;
  entryNext[entry] = firstEntry[code] ?? NOT_SAID;
  firstEntry[code] = entry;
  entrySide[entry] = side;
  entryDays[entry] = fact.durationDays ?? NOT_SAID;
  entrySeverity[entry] = fact.severity ?? NOT_SAID;
  entryExertional[entry] = saidTruth(fact.exertional);
  entryWorsening[entry] = saidTruth(fact.worsening);
  truths[code] = (truths[code] ?? 0) | MET | side;
  addToLeg(LEFT_LEG + code, side, isOfNoLeg[code] === 1 || side !== RIGHT);
  addToLeg(RIGHT_LEG + code, side, isOfNoLeg[code] === 1 || side !== LEFT);
}

function saidTruth(said: boolean | null): Truth {
  if (said === null) return UNKNOWN;
  return said ? MET : NOT_MET;
}

/** A symptom of the other leg alone is absent here. */
function addToLeg(place: number, side: number, isSeen: boolean): void {
  const before = truths[place] ?? UNKNOWN;
  if (isSeen) truths[place] = before | MET | side;
  else if (before === UNKNOWN) truths[place] = NOT_MET;
}

export function has(code: number): Truth {
  return truths[code] ?? UNKNOWN;
}

export function seen(view: View, code: number): Truth {
  return truths[view + code] ?? UNKNOWN;
}

function sideOf(entry: number): number {
  return entrySide[entry] ?? 0;
}

function isHidden(view: View, code: number, side: number): boolean {
  if (view === WHOLE || isOfNoLeg[code] === 1) return false;
  return side === (view === LEFT_LEG ? RIGHT : LEFT);
}

/** On one side; `open` is the truth where the side was not said. */
export function oneSided(view: View, code: number, open: Truth): Truth {
  const truth = seen(view, code);
  if ((truth & MET) !== MET) return truth;
  let result: Truth = NOT_MET;
  for (let entry = firstEntry[code] ?? NOT_SAID; entry >= 0; entry = entryNext[entry] ?? NOT_SAID) {
    const side = sideOf(entry);
    if (isHidden(view, code, side)) continue;
    if (side === 0) result |= open;
    else if (side !== BOTH) result |= MET | side;
  }
  return result;
}

/** On both sides, said at once or as a left and a right. */
export function bothSided(view: View, code: number, open: Truth): Truth {
  const truth = seen(view, code);
  if ((truth & MET) !== MET) return truth;
  const isLeftAndRight = (truth & LEFT) !== 0 && (truth & RIGHT) !== 0;
  let result: Truth = NOT_MET;
  for (let entry = firstEntry[code] ?? NOT_SAID; entry >= 0; entry = entryNext[entry] ?? NOT_SAID) {
    const side = sideOf(entry);
    if (isHidden(view, code, side)) continue;
    if (side === 0) result |= open;
    else if (side === BOTH || isLeftAndRight) result |= MET | side;
  }
  return result;
}

/** Began at least `from` and at most `to` days ago; `open` is the truth where that was not said. */
export function lasted(view: View, code: number, from: number, to: number, open: Truth): Truth {
  const truth = seen(view, code);
  if ((truth & MET) !== MET) return truth;
  let result: Truth = NOT_MET;
  for (let entry = firstEntry[code] ?? NOT_SAID; entry >= 0; entry = entryNext[entry] ?? NOT_SAID) {
    const side = sideOf(entry);
    if (isHidden(view, code, side)) continue;
    const holds = daysTruth(entry, from, to, open);
    result |= holds === MET ? MET | side : holds;
  }
  return result;
}

/** `atLeast` of 10 or more. */
export function severe(view: View, code: number, atLeast: number): Truth {
  const truth = seen(view, code);
  if ((truth & MET) !== MET) return truth;
  let result: Truth = NOT_MET;
  for (let entry = firstEntry[code] ?? NOT_SAID; entry >= 0; entry = entryNext[entry] ?? NOT_SAID) {
    const side = sideOf(entry);
    if (isHidden(view, code, side)) continue;
    const holds = severityTruth(entry, atLeast);
    result |= holds === MET ? MET | side : holds;
  }
  return result;
}

/** Leg pain of 7 or more that began within 14 days; on one leg (or side not said) where `isOneSided`. */
export function severeRecentLegPain(view: View, open: Truth, isOneSided: boolean): Truth {
  const truth = seen(view, S.LEG_PAIN);
  if ((truth & MET) !== MET) return truth;
  let result: Truth = NOT_MET;
  for (let entry = firstEntry[S.LEG_PAIN] ?? NOT_SAID; entry >= 0; entry = entryNext[entry] ?? NOT_SAID) {
    const side = sideOf(entry);
    if (isHidden(view, S.LEG_PAIN, side) || (isOneSided && side === BOTH)) continue;
    const holds = severityTruth(entry, 7) & daysTruth(entry, 0, 14, open);
    result |= holds === MET ? MET | side : holds;
  }
  return result;
}

export function exertional(view: View, code: number): Truth {
  return anyEntry(view, code, entryExertional);
}

export function worsening(view: View, code: number): Truth {
  return anyEntry(view, code, entryWorsening);
}

function anyEntry(view: View, code: number, said: Uint8Array): Truth {
  const truth = seen(view, code);
  if ((truth & MET) !== MET) return truth;
  let result: Truth = NOT_MET;
  for (let entry = firstEntry[code] ?? NOT_SAID; entry >= 0; entry = entryNext[entry] ?? NOT_SAID) {
    const side = sideOf(entry);
    if (isHidden(view, code, side)) continue;
    const holds = said[entry] ?? UNKNOWN;
    result |= holds === MET ? MET | side : holds;
  }
  return result;
}

function daysTruth(entry: number, from: number, to: number, open: Truth): Truth {
  const days = entryDays[entry] ?? NOT_SAID;
  if (days === NOT_SAID) return open;
  return days >= from && days <= to ? MET : NOT_MET;
}

function severityTruth(entry: number, atLeast: number): Truth {
  const severity = entrySeverity[entry] ?? NOT_SAID;
  if (severity === NOT_SAID) return UNKNOWN;
  return severity >= atLeast ? MET : NOT_MET;
}

/** The fewest days since `code` began, or `least` where that is fewer. */
export function latestOnset(least: number, code: number): number {
  let fewest = least;
  for (let entry = firstEntry[code] ?? NOT_SAID; entry >= 0; entry = entryNext[entry] ?? NOT_SAID) {
    const days = entryDays[entry] ?? NOT_SAID;
    if (days !== NOT_SAID && days < fewest) fewest = days;
  }
  return fewest;
}

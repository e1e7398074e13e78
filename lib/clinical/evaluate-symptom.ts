// Symptom tests: what is present decides; a detail that was not given is unknown unless the rule says that it does not stop it.

import type { LeafTest, Node } from './compile.ts';
import { entriesAt, type SymptomEntry, type SymptomTable } from './normalise-facts.ts';
import { MET, NOT_MET, type TruthCode, UNKNOWN } from './truth.ts';

export function symptomTruth({ test, index }: Node, table: SymptomTable): TruthCode {
  const state = table.states[index];
  if (state !== MET) return state === NOT_MET ? NOT_MET : UNKNOWN;
  const present = entriesAt(index, table);
  const isOnBothSides = test.side !== null && hasBothSides(present);
  let best: TruthCode = NOT_MET;
  for (const entry of present) {
    const truth = entryTruth(test, entry, isOnBothSides);
    if (truth > best) best = truth;
  }
  return best;
}

/** The entries that meet a test of a symptom. */
export function metEntries({ test, index }: Node, table: SymptomTable): SymptomEntry[] {
  if (table.states[index] !== MET) return [];
  const present = entriesAt(index, table);
  const isOnBothSides = test.side !== null && hasBothSides(present);
  return present.filter((entry) => entryTruth(test, entry, isOnBothSides) === MET);
}

/** The entries that decide a test of a present symptom, and the details they lack. */
export function decidingEntries(
  { test, condition }: Node,
  present: readonly SymptomEntry[],
  truth: TruthCode,
): { entries: SymptomEntry[]; missing: string[] } {
  const isOnBothSides = hasBothSides(present);
  const entries = present.filter((entry) => truth === NOT_MET || entryTruth(test, entry, isOnBothSides) === truth);
  const code = 'symptom' in condition ? condition.symptom : '';
  const missing =
    truth === NOT_MET
      ? []
      : entries.flatMap((entry) => openDetails(test, entry, isOnBothSides).map((detail) => `${code}.${detail}`));
  return { entries, missing: [...new Set(missing)] };
}

function hasBothSides(entries: readonly SymptomEntry[]): boolean {
  return entries.some((entry) => entry.fact.side === 'left') && entries.some((entry) => entry.fact.side === 'right');
}

function entryTruth(test: LeafTest, entry: SymptomEntry, isOnBothSides: boolean): TruthCode {
  const side = excused(sideTruth(test, entry, isOnBothSides), test.sideMissing);
  const days = excused(daysTruth(test, entry), test.daysMissing);
  return least(least(side, days), least(severityTruth(test, entry), courseTruth(test, entry)));
}

function openDetails(test: LeafTest, entry: SymptomEntry, isOnBothSides: boolean): string[] {
  return [
    ['side', sideTruth(test, entry, isOnBothSides)] as const,
    ['durationDays', daysTruth(test, entry)] as const,
    ['severity', severityTruth(test, entry)] as const,
    ['exertional', saidTruth(test.exertional, entry.fact.exertional)] as const,
    ['worsening', saidTruth(test.worsening, entry.fact.worsening)] as const,
  ].flatMap(([detail, truth]) => (truth === UNKNOWN ? [detail] : []));
}

function least(left: TruthCode, right: TruthCode): TruthCode {
  return left < right ? left : right;
}

/** A detail that was not given does not stop a rule that says so. */
function excused(truth: TruthCode, isExcused: boolean): TruthCode {
  return truth === UNKNOWN && isExcused ? MET : truth;
}

function sideTruth({ side }: LeafTest, { fact }: SymptomEntry, isOnBothSides: boolean): TruthCode {
  if (side === null) return MET;
  if (fact.side === null) return UNKNOWN;
  if (side === 'both') return fact.side === 'both' || isOnBothSides ? MET : NOT_MET;
  return fact.side === 'both' ? NOT_MET : MET;
}

function daysTruth({ days }: LeafTest, { fact }: SymptomEntry): TruthCode {
  if (!days) return MET;
  if (fact.durationDays === null) return UNKNOWN;
  return fact.durationDays >= days.atLeast && fact.durationDays <= days.atMost ? MET : NOT_MET;
}

function severityTruth({ severityAtLeast }: LeafTest, { fact }: SymptomEntry): TruthCode {
  if (severityAtLeast < 0) return MET;
  if (fact.severity === null) return UNKNOWN;
  return fact.severity >= severityAtLeast ? MET : NOT_MET;
}

function courseTruth({ exertional, worsening }: LeafTest, { fact }: SymptomEntry): TruthCode {
  return least(saidTruth(exertional, fact.exertional), saidTruth(worsening, fact.worsening));
}

function saidTruth(isAsked: boolean, said: boolean | null): TruthCode {
  if (!isAsked) return MET;
  if (said === null) return UNKNOWN;
  return said ? MET : NOT_MET;
}

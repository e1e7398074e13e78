// Symptom tests: what is present decides; a detail that was not given is unknown unless the rule says that it does not stop it.

import type { Node } from './compile.ts';
import type { SymptomTest } from './condition.ts';
import { entriesAt, type SymptomEntry, type SymptomTable } from './normalise-facts.ts';
import { MET, NOT_MET, type TruthCode, UNKNOWN } from './truth.ts';

export function symptomTruth({ condition, index }: Node, table: SymptomTable): TruthCode {
  const state = table.states[index];
  if (state !== MET) return state === NOT_MET ? NOT_MET : UNKNOWN;
  if (!('symptom' in condition)) return UNKNOWN;
  const present = entriesAt(index, table);
  const isOnBothSides = condition.side !== undefined && hasBothSides(present);
  let best: TruthCode = NOT_MET;
  for (const entry of present) {
    const truth = entryTruth(condition, entry, isOnBothSides);
    if (truth > best) best = truth;
  }
  return best;
}

/** The entries that decide a test of a present symptom, and the details they lack. */
export function decidingEntries(
  test: SymptomTest,
  present: readonly SymptomEntry[],
  truth: TruthCode,
): { entries: SymptomEntry[]; missing: string[] } {
  const isOnBothSides = hasBothSides(present);
  const entries = present.filter((entry) => truth === NOT_MET || entryTruth(test, entry, isOnBothSides) === truth);
  const missing = truth === NOT_MET ? [] : entries.flatMap((entry) => openDetails(test, entry, isOnBothSides));
  return { entries, missing: [...new Set(missing)] };
}

function hasBothSides(entries: readonly SymptomEntry[]): boolean {
  return entries.some((entry) => entry.fact.side === 'left') && entries.some((entry) => entry.fact.side === 'right');
}

function entryTruth(test: SymptomTest, entry: SymptomEntry, isOnBothSides: boolean): TruthCode {
  const side = excused(sideTruth(test, entry, isOnBothSides), test.sideMissing);
  const days = excused(daysTruth(test, entry), test.daysMissing);
  return least(least(side, days), least(severityTruth(test, entry), exertionTruth(test, entry)));
}

function openDetails(test: SymptomTest, entry: SymptomEntry, isOnBothSides: boolean): string[] {
  return [
    ['side', sideTruth(test, entry, isOnBothSides)] as const,
    ['durationDays', daysTruth(test, entry)] as const,
    ['severity', severityTruth(test, entry)] as const,
    ['exertional', exertionTruth(test, entry)] as const,
  ].flatMap(([detail, truth]) => (truth === UNKNOWN ? [`${test.symptom}.${detail}`] : []));
}

function least(left: TruthCode, right: TruthCode): TruthCode {
  return left < right ? left : right;
}

/** A detail that was not given does not stop a rule that says so. */
function excused(truth: TruthCode, missing: 'met' | undefined): TruthCode {
  return truth === UNKNOWN && missing === 'met' ? MET : truth;
}

function sideTruth({ side }: SymptomTest, { fact }: SymptomEntry, isOnBothSides: boolean): TruthCode {
  if (side === undefined) return MET;
  if (fact.side === null) return UNKNOWN;
  if (side === 'both') return fact.side === 'both' || isOnBothSides ? MET : NOT_MET;
  return fact.side === 'both' ? NOT_MET : MET;
}

function daysTruth({ days }: SymptomTest, { fact }: SymptomEntry): TruthCode {
  if (days === undefined) return MET;
  if (fact.durationDays === null) return UNKNOWN;
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = days;
  return fact.durationDays >= atLeast && fact.durationDays <= atMost ? MET : NOT_MET;
}

function severityTruth({ severityAtLeast }: SymptomTest, { fact }: SymptomEntry): TruthCode {
  if (severityAtLeast === undefined) return MET;
  if (fact.severity === null) return UNKNOWN;
  return fact.severity >= severityAtLeast ? MET : NOT_MET;
}

function exertionTruth({ exertional }: SymptomTest, { fact }: SymptomEntry): TruthCode {
  if (!exertional) return MET;
  if (fact.exertional === null) return UNKNOWN;
  return fact.exertional ? MET : NOT_MET;
}

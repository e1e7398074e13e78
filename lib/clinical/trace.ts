// What the evaluator leaves behind for each node of a condition.

import type { Assessment } from './assessment.ts';
import type { MeasurementFact } from './facts.ts';
import type { SymptomEntry } from './normalise-facts.ts';
import type { Truth } from './truth.ts';
import type { WellsScore } from './wells.ts';

export type UsedFact =
  | { kind: 'symptom'; code: string; entry: SymptomEntry }
  | { kind: 'symptom-absent'; code: string }
  | { kind: 'history'; code: string; startedOn: string | null; path: string | null }
  /** `against`: "below 0.70 mmol/L (laboratory's interval)"; `null` when only its presence counted. */
  | { kind: 'lab'; assessment: Assessment; against: string | null }
  | { kind: 'measurement'; fact: MeasurementFact; path: string; against: string }
  | { kind: 'egfr'; value: number; on: string; against: string }
  | { kind: 'age'; years: number }
  | { kind: 'pregnant' }
  | { kind: 'wells'; score: WellsScore }
  | { kind: 'score'; title: string; score: WellsScore }
  | { kind: 'flag'; code: string };

export type Trace = {
  /** all, any, not, count, or what kind of fact a leaf reads. */
  node: string;
  truth: Truth;
  children: Trace[];
  used: UsedFact[];
  /** Codes of the facts that would make an unknown leaf known. */
  missing: string[];
};

/** The facts that made the node true: those of its met branches. */
export function factsOf(trace: Trace): UsedFact[] {
  if (trace.truth !== 'met') return [];
  return [...trace.used, ...trace.children.flatMap(factsOf)];
}

/** The missing facts that keep the node unknown; of a node that is met or not met, none. */
export function missingOf(trace: Trace): string[] {
  if (trace.truth !== 'unknown') return [];
  return [...new Set([...trace.missing, ...trace.children.flatMap(missingOf)])];
}

/** Details that were not given but did not stop the rule: gathered from met leaves. */
export function openDetailsOf(trace: Trace): string[] {
  if (trace.truth !== 'met') return [];
  return [...new Set([...trace.missing, ...trace.children.flatMap(openDetailsOf)])];
}

/** The fewest unknown facts that, answered so, would make the node met; Infinity when it cannot become met. */
export function distanceToMet(trace: Trace): number {
  if (trace.truth === 'met') return 0;
  if (trace.truth === 'not-met') return Number.POSITIVE_INFINITY;
  if (trace.children.length === 0) return 1;
  const distances = trace.children.map(distanceToMet);
  if (trace.node === 'any' || trace.node === 'flag') return Math.min(...distances);
  if (trace.node === 'all') return distances.reduce((sum, distance) => sum + distance, 0);
  return 1;
}

/** The unknown facts of the shortest ways to met. */
export function nearestMissing(trace: Trace): string[] {
  if (trace.truth !== 'unknown') return [];
  if (trace.children.length === 0) return trace.missing;
  const nearest = Math.min(...trace.children.map(distanceToMet).filter((distance) => distance > 0));
  const open = trace.children.filter((child) => child.truth === 'unknown');
  const chosen = trace.node === 'any' ? open.filter((child) => distanceToMet(child) === nearest) : open;
  return [...new Set(chosen.flatMap(nearestMissing))];
}

/** Something that is present speaks for it, though not enough. */
export function hasEvidence(trace: Trace): boolean {
  if (trace.truth === 'not-met') return false;
  return trace.used.some((fact) => fact.kind !== 'symptom-absent') || trace.children.some(hasEvidence);
}

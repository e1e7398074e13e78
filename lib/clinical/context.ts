// Everything a condition may look at, gathered once a screening, and what was already found out of it.

import { copyOf } from './bytes.ts';
import type { Program } from './compile.ts';
import type { EngineBehaviour } from './engine-versions.ts';
import type { IsoDate } from './facts.ts';
import type { FreshMeasurement } from './fresh-measurements.ts';
import type { Knowledge } from './knowledge.ts';
import type { LabState } from './lab-state.ts';
import type { NormalisedFacts } from './normalise-facts.ts';
import type { Trace } from './trace.ts';

/** Estimated glomerular filtration rate in mL/min/1.73 m2, whole number. */
export type Egfr = { value: number; on: IsoDate; path: string };

export type EvaluationContext = NormalisedFacts & {
  /** `facts.asOf` as a day number; NaN when it is no date. */
  today: number;
  knowledge: Knowledge;
  program: Program;
  labs: LabState;
  measurements: readonly FreshMeasurement[];
  egfr: Egfr | null;
  /** The version that the case is read by, and what it does differently. */
  engine: string;
  behaviour: EngineBehaviour;
  /** Of several results of one day red flags read the worst; for a deficiency they are a conflict. */
  readsWorstOfDay: boolean;
  /** Truths by node id, PENDING until asked for: the trace of this view as numbers. */
  truths: Uint8Array;
  /** Traces in words that were already put together, by node id. */
  traces: Map<number, Trace>;
  /** The view in which red flags are raised, which a test of a flag reads whatever limb or day it is asked for; `null`: this one. */
  whole: EvaluationContext | null;
  /** This case as seen from one leg, made when it is asked for. */
  limbs: { left: EvaluationContext | null; right: EvaluationContext | null };
};

/** The same case with something changed that conditions read: nothing is found out yet. */
export function viewOf(context: EvaluationContext, changed: Partial<EvaluationContext>): EvaluationContext {
  const truths = blankTruths(context.program);
  return { ...context, ...changed, truths, traces: new Map(), limbs: { left: null, right: null } };
}

/** Another view of what was found out so far. */
export function sharedView(context: EvaluationContext, readsWorstOfDay: boolean): EvaluationContext {
  return { ...context, readsWorstOfDay, limbs: { left: null, right: null } };
}

export function blankTruths(program: Program): Uint8Array {
  return copyOf(program.pending);
}

// Everything a condition may look at, gathered once a screening.

import type { RedFlagCode } from './codes.ts';
import type { IsoDate } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import type { LabState } from './lab-state.ts';
import type { NormalisedFacts } from './normalise-facts.ts';
import type { Trace } from './trace.ts';

/** Estimated glomerular filtration rate in mL/min/1.73 m2, whole number. */
export type Egfr = { value: number; on: IsoDate; path: string };

export type EvaluationContext = NormalisedFacts & {
  knowledge: Knowledge;
  labs: LabState;
  egfr: Egfr | null;
  /** Red-flag rules evaluated so far. */
  flags: Map<RedFlagCode, Trace>;
  /** Of several results of one day red flags read the worst; for a deficiency they are a conflict. */
  readsWorstOfDay: boolean;
  /** Named conditions already evaluated. */
  named: Map<string, Trace>;
};

export const NO_LABS: LabState = {
  of: () => ({ deciding: null, isConflicting: false, all: [], isUnusable: false, previous: null }),
  supportiveCalcium: null,
  assessments: [],
};

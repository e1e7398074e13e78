// The language of the rules: an expression tree that is plain JSON. evaluate.ts gives each node a truth.

import type {
  Analyte,
  CircumstanceCode,
  ConditionCode,
  Diet,
  ExaminationCode,
  MeasurementCode,
  MedicineCode,
  RedFlagCode,
  Restriction,
  SymptomCode,
} from './codes.ts';
import type { ComparisonOperator } from './quantity.ts';

export type HistoryCode = ConditionCode | MedicineCode | CircumstanceCode | Diet | Restriction;
export type Band = 'below' | 'borderline' | 'within' | 'above';

/**
 * A symptom or examination finding that is present, narrowed by what was said of it.
 * A detail that was not given makes the test unknown unless `...Missing: 'met'` says that it does not stop the rule.
 */
export type SymptomTest = {
  symptom: SymptomCode | ExaminationCode;
  side?: 'one' | 'both';
  sideMissing?: 'met';
  /** Duration in whole days before asOf. */
  days?: { atLeast?: number; atMost?: number };
  daysMissing?: 'met';
  /** 0 to 10. */
  severityAtLeast?: number;
  exertional?: true;
  worsening?: true;
};

/** A condition, medicine, circumstance, diet or restriction on the patient's lists. */
export type HistoryTest = { history: HistoryCode };

/** How the deciding usable result of an analyte reads; `below` holds critical-low, `above` critical-high. */
export type LabBandTest = { lab: Analyte; is: Band[] };

/**
 * A result against a decision limit of the knowledge base.
 * `deciding`: the latest usable one. `any-time`: any result with a fit specimen, however old (diabetes once is diabetes).
 * `critical`: the latest result with a fit specimen, however old, the worst of its day. `unfit`: results with an unfit specimen, by their raw number.
 */
export type LabLimitTest = {
  lab: Analyte;
  operator: ComparisonOperator;
  limit: string;
  use?: 'deciding' | 'any-time' | 'critical' | 'unfit';
};

export type LabStateTest =
  /** A usable result exists. */
  | { labKnown: Analyte }
  /** The later usable result of `labLater` was collected more than `byMoreThanDays` after that of `than`. */
  | { labLater: Analyte; than: Analyte; byMoreThanDays: number }
  /** An exact, fit result of one of `with`, as the laboratory sent it, lies within `withinDays` of the latest fit result of `labPaired`. */
  | { labPaired: Analyte; with: Analyte[]; withinDays: number }
  /** Between two results at most `withinDays` apart the later is higher `by` an amount, or `times` the earlier, or more. */
  | { labRise: Analyte; by?: { value: string; unit: string }; times?: string; withinDays: number }
  /** The latest fit result is lower `by` an amount or more than one at most `withinDays` before it. */
  | { labFall: Analyte; by: { value: string; unit: string }; withinDays: number };

/**
 * One measurement lies at least so far above another of the same day: pressure lying above pressure standing, or the pulse
 * standing above the pulse lying. Of several of that day the widest pair counts.
 */
export type MeasurementFallTest = {
  measurementFall: MeasurementCode;
  to: MeasurementCode;
  atLeast: string;
  unit: string;
};

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { count: Condition[]; atLeast: number }
  /** A condition of `knowledge.named`. */
  | { named: string }
  /** Met or not met, never unknown: what is not known to hold does not hold. For "no such flag is firing". */
  | { known: Condition }
  | SymptomTest
  | HistoryTest
  | LabBandTest
  | LabLimitTest
  | LabStateTest
  | { age: { atLeast?: number; atMost?: number } }
  | { pregnant: true }
  | { female: true }
  | { egfr: ComparisonOperator; value: number }
  | { measurement: MeasurementCode; operator: ComparisonOperator; value: string; unit: string }
  | MeasurementFallTest
  /** Calcium adjusted by Legwork that is only supportive (low albumin, kidney disease, albumin of another day). */
  | { calciumSupportive: Band[] }
  | { wells: { atLeast: number } }
  /** A score of `knowledge.instruments`, as an interval: met only when no unknown item could bring it below. */
  | { score: string; atLeast: number }
  /** A red-flag rule earlier in the list is met. */
  | { flag: RedFlagCode };

// One laboratory result as the rules see it: the public reading plus what the engine needs to compare it.

import type { Analyte } from './codes.ts';
import type { IsoDate } from './facts.ts';
import type { AnalyteDefinition, UnitDefinition } from './knowledge.ts';
import type { Quantity } from './quantity.ts';
import type { LabReading } from './screening.ts';

export type Assessment = {
  analyte: Analyte;
  definition: AnalyteDefinition;
  reading: LabReading;
  /** "labs[2]", or "derived.calciumAdjusted", "derived.tocopherolRatio" for what Legwork computed. */
  path: string;
  /** Position in the input, for a stable order; computed values come after all others. */
  order: number;
  /** Number and unit were read, are plausible, and the result has a date not after asOf. */
  measured: { quantity: Quantity; unit: UnitDefinition; collectedOn: IsoDate; ageDays: number } | null;
  /** Why the specimen (or treatment, or pregnancy) makes the result unusable; the number stays visible. */
  unfitReason: string | null;
  /** Fit for everything but a "within": the reason stands in the reading. */
  isSuperseded: boolean;
  /** Adjusted calcium that is only supportive. */
  isSupportive: boolean;
  problems: string[];
};

/** Read, fit and fresh: may decide. Whether it could be interpreted against an interval is a separate matter. */
export function isUsable(assessment: Assessment): boolean {
  return (
    assessment.measured !== null &&
    assessment.unfitReason === null &&
    !assessment.reading.isStale &&
    !assessment.isSuperseded &&
    !assessment.isSupportive
  );
}

/** Read and fit, however old. */
export function isFit(assessment: Assessment): boolean {
  return assessment.measured !== null && assessment.unfitReason === null && !assessment.isSuperseded;
}

// One laboratory result as the rules see it: how it reads, whether it can be used, and what the engine needs to compare it.

import type { Analyte } from './codes.ts';
import type { CompiledAnalyte } from './compile-analyte.ts';
import { toText } from './decimal.ts';
import type { IsoDate, LabFact } from './facts.ts';
import type { Edges } from './interpret.ts';
import type { AnalyteDefinition, UnitDefinition } from './knowledge.ts';
import type { Quantity } from './quantity.ts';
import type { InterpretationCode } from './screening.ts';

export type Assessment = {
  analyte: Analyte;
  definition: AnalyteDefinition;
  /** Of the analyte in ANALYTE_INDEX. */
  place: number;
  /** `null` for what Legwork computed. */
  lab: LabFact | null;
  /** "labs[2]", or "derived.calciumAdjusted", "derived.tocopherolRatio" for what Legwork computed. */
  path: string;
  /** Number and unit were read, are plausible, and the result has a date not after asOf. */
  measured: { quantity: Quantity; unit: UnitDefinition; collectedOn: IsoDate; ageDays: number } | null;
  /** `unknown` always comes with its reason. */
  interpretation: InterpretationCode;
  /** Why it is unknown or limited. */
  reason: string | null;
  /** A question before the value is believed. */
  question: string | null;
  /** As the laboratory sent the day; `ageDays` in whole days before asOf. */
  collectedOn: IsoDate | null;
  ageDays: number | null;
  isStale: boolean;
  isDeciding: boolean;
  /** What was understood of the value, believed or not, in its unit. */
  understood: { quantity: Quantity; unit: UnitDefinition } | null;
  /** The interval it was read by. */
  edges: Edges | null;
  /** Why the specimen (or treatment, or pregnancy) makes the result unusable; the number stays visible. */
  unfitReason: string | null;
  /** Replaced by a corrected result, or entered in error. */
  isSuperseded: boolean;
  /** Adjusted calcium that is only supportive. */
  isSupportive: boolean;
  problems: string[];
};

/** A result of which nothing is known yet. */
export function unread(
  { definition, place }: CompiledAnalyte,
  lab: LabFact | null,
  path: string,
  collectedOn: IsoDate | null,
  ageDays: number | null,
): Assessment {
  return {
    analyte: definition.id,
    definition,
    place,
    lab,
    path,
    measured: null,
    interpretation: 'unknown',
    reason: null,
    question: null,
    collectedOn,
    ageDays,
    isStale: false,
    isDeciding: false,
    understood: null,
    edges: null,
    unfitReason: null,
    isSuperseded: false,
    isSupportive: false,
    problems: [],
  };
}

/** Read, fit and fresh: may decide. Whether it could be interpreted against an interval is a separate matter. */
export function isUsable(assessment: Assessment): boolean {
  return isFit(assessment) && !assessment.isStale && !assessment.isSupportive;
}

/** Read and fit, however old. */
export function isFit(assessment: Assessment): boolean {
  return assessment.measured !== null && assessment.unfitReason === null && !assessment.isSuperseded;
}

/** As reported: "0.58 mmol/L"; what Legwork computed at the precision of its unit. */
export function reportedText({ lab, measured }: Pick<Assessment, 'lab' | 'measured'>): string {
  if (lab) return [lab.value.trim(), lab.unit?.trim() ?? ''].filter((part) => part !== '').join(' ');
  return measured ? `${toText(measured.quantity.value, measured.unit.decimals)} ${measured.unit.unit}` : '';
}

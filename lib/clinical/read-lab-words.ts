// How one result was read, in the words and numbers that a person sees.

import { type Assessment, reportedText } from './assessment.ts';
import { toText } from './decimal.ts';
import type { EngineBehaviour } from './engine-versions.ts';
import { type Edges, lowerEndFor, rangeText } from './interpret.ts';
import type { AnalyteDefinition, UnitDefinition } from './knowledge.ts';
import type { Quantity } from './quantity.ts';
import type { LabReading } from './screening.ts';
import { toCanonical } from './units.ts';

export function readingOf(assessment: Assessment, behaviour: EngineBehaviour): LabReading {
  const { analyte, interpretation, reason, collectedOn, ageDays, isStale, isDeciding, question } = assessment;
  const { definition, understood, edges } = assessment;
  return {
    analyte,
    interpretation,
    reason,
    reported: reportedText(assessment),
    canonical: understood ? canonicalText(understood.quantity, understood.unit, definition) : null,
    range: edges ? rangeOf(edges, assessment, behaviour) : null,
    rangeSource: edges?.source ?? null,
    collectedOn,
    ageDays,
    isStale,
    isDeciding,
    question,
  };
}

function rangeOf(edges: Edges, assessment: Assessment, behaviour: EngineBehaviour): string | null {
  const { interpretation } = assessment;
  const from = behaviour.isReviewed ? lowerEndFor(edges, interpretation) : edges.low;
  const text = rangeText(edges, unitOf(assessment), from);
  return behaviour.isReviewed ? (text?.replace(/ ratio$/, '') ?? null) : text;
}

function unitOf({ measured, definition }: Assessment): UnitDefinition {
  return measured?.unit ?? definition.units[0];
}

/** In the canonical unit at its precision; `null` when that is the unit of the result. */
function canonicalText(quantity: Quantity, unit: UnitDefinition, definition: AnalyteDefinition): string | null {
  const [canonical] = definition.units;
  if (unit === canonical) return null;
  const comparator = quantity.comparator === '=' ? '' : quantity.comparator;
  return `${comparator}${toText(toCanonical(quantity.value, unit), canonical.decimals)} ${canonical.unit}`;
}

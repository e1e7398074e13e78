// A result that Legwork computes out of others, read like one of the laboratory: against its own bands, and stale as its analyte is.

import type { Assessment } from './assessment.ts';
import { chooseBands } from './choose-bands.ts';
import type { Analyte } from './codes.ts';
import type { EvaluationContext } from './context.ts';
import type { Rational } from './decimal.ts';
import { criticalTruths, edgesFor, interpret } from './interpret.ts';

export type Derived = {
  analyte: Analyte;
  /** Where it stands in the facts: "derived.calciumAdjusted". */
  path: string;
  /** In the analyte's canonical unit. */
  value: Rational;
  /** Of the result that it is the value of. */
  collectedOn: string;
  ageDays: number;
  /** Why it never decides alone; `null` when it may. */
  supportiveReason: string | null;
};

/** Throws when the knowledge base lacks the analyte. */
export function deriveResult(derived: Derived, context: EvaluationContext): Assessment {
  const { analyte, path, value, collectedOn, ageDays, supportiveReason } = derived;
  const definition = context.knowledge.analytes.find((item) => item.id === analyte);
  if (!definition) throw new RangeError(`no analyte ${analyte}`);
  const [unit] = definition.units;
  const quantity = { comparator: '=' as const, value };
  const measured = { quantity, unit, collectedOn, ageDays };
  const critical = criticalTruths(quantity, unit, definition, context.knowledge.limits);
  const choice = chooseBands(definition, context);
  const edges = choice.kind === 'refused' || !choice.bands ? null : edgesFor(choice.bands, null, unit, definition);
  const interpreted = edges
    ? interpret(quantity, edges, critical, { lab: null, measured })
    : { interpretation: 'unknown' as const, reason: choice.reason };
  const isStale = ageDays > definition.staleAfterDays;
  return {
    analyte,
    definition,
    lab: null,
    path,
    order: Number.MAX_SAFE_INTEGER,
    measured,
    interpretation: isStale ? 'unknown' : interpreted.interpretation,
    reason: isStale
      ? `${ageDays} days old: limit ${definition.staleAfterDays}`
      : (interpreted.reason ?? supportiveReason),
    question: null,
    collectedOn,
    ageDays,
    isStale,
    isDeciding: false,
    understood: null,
    edges,
    unfitReason: null,
    isSuperseded: false,
    isSupportive: supportiveReason !== null,
    problems: [],
  };
}

// A result that Legwork computes out of others, read like one of the laboratory: against its own bands, and stale as its analyte is.

import { type Assessment, unread } from './assessment.ts';
import { chooseBands } from './choose-bands.ts';
import type { Analyte } from './codes.ts';
import { ANALYTE_INDEX } from './compile-analyte.ts';
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
  const compiled = context.program.analytes[ANALYTE_INDEX.get(analyte) ?? -1];
  const canonical = compiled?.units[0];
  if (!compiled || !canonical) throw new RangeError(`no analyte ${analyte}`);
  const { definition } = compiled;
  const { unit } = canonical;
  const quantity = { comparator: '=' as const, value };
  const measured = { quantity, unit, collectedOn, ageDays };
  const critical = criticalTruths(quantity, canonical);
  const choice = chooseBands(definition, context);
  const edges = choice.kind === 'refused' || !choice.bands ? null : edgesFor(choice.bands, null, canonical, definition);
  const interpreted = edges
    ? interpret(quantity, edges, critical, { lab: null, measured })
    : { interpretation: 'unknown' as const, reason: choice.reason };
  const assessment = unread(compiled, null, path, collectedOn, ageDays);
  assessment.measured = measured;
  assessment.isStale = ageDays > definition.staleAfterDays;
  if (!assessment.isStale) assessment.interpretation = interpreted.interpretation;
  assessment.reason = assessment.isStale
    ? `${ageDays} days old: limit ${definition.staleAfterDays}`
    : (interpreted.reason ?? supportiveReason);
  assessment.edges = edges;
  assessment.isSupportive = supportiveReason !== null;
  return assessment;
}

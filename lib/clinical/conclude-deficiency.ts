// What stands behind the status of one nutrient: picture, risk factors and level as traces, and what would settle it.

import { evaluate, traceOf } from './build-trace.ts';
import type { Analyte, DeficiencyStatus } from './codes.ts';
import type { EvaluationContext } from './context.ts';
import type { DeficiencyDecision, LevelFound } from './decide-deficiency.ts';
import { truthOf } from './evaluate.ts';
import type { DeficiencyRule } from './knowledge.ts';
import { historyOf } from './normalise-facts.ts';
import type { RuleOutcome } from './screening.ts';
import { missingOf, type Trace } from './trace.ts';
import { MET } from './truth.ts';

export type DeficiencyConclusion = {
  kind: 'deficiency';
  rule: DeficiencyRule;
  outcome: RuleOutcome;
  status: DeficiencyStatus | null;
  level: Omit<LevelFound, 'node'> & { trace: Trace | null };
  picture: Trace;
  /** One trace a risk factor; the met ones are present. */
  risks: Trace[];
  hasRisk: boolean;
  hasUnusableResult: boolean;
  missing: string[];
};

export function concludeDeficiency(decision: DeficiencyDecision, context: EvaluationContext): DeficiencyConclusion {
  const { rule, compiled, applies, status, outcome, level, hasRisk, hasUnusableResult } = decision;
  const picture = traceOf(compiled.main, context);
  const { node, ...found } = level;
  const missing = applies.kind === 'unknown' ? applies.missing : missingFor(rule, level, picture, context);
  const isSettled = applies.kind === 'not-applicable' || (outcome !== 'unknown' && decision.ownStatus === null);
  return {
    kind: 'deficiency',
    rule,
    outcome: {
      rule: rule.id,
      status: outcome,
      missing: isSettled ? [] : missing,
      why: applies.kind === 'not-applicable' ? applies.why : null,
    },
    status,
    level: { ...found, trace: node ? traceOf(node, context) : null },
    picture,
    risks: rule.riskFactors.map((condition) => evaluate(condition, context)),
    hasRisk,
    hasUnusableResult,
    missing,
  };
}

/** What would settle it: the unasked core symptoms where the level is known, the test where it is not. */
function missingFor(
  rule: DeficiencyRule,
  { level, by, missing }: LevelFound,
  picture: Trace,
  context: EvaluationContext,
): string[] {
  const symptoms = picture.truth === 'unknown' ? missingOf(picture) : [];
  const [firstTest] = insteadOf(rule, context)?.order ?? rule.decisive;
  switch (level) {
    case 'below':
      return symptoms;
    case 'borderline':
    case 'conflict':
      return [
        ...symptoms,
        ...(missing.length > 0 ? missing : rule.decisive.filter((analyte) => !by.includes(analyte)).slice(0, 1)),
      ];
    case 'treated':
      return by;
    case 'unusable':
    case 'none':
      return [
        ...symptoms,
        ...possibleSupplements(rule, context),
        ...(missing.length > 0 ? missing : firstTest ? [firstTest] : []),
      ];
    case 'within':
    case 'above':
    case 'no-finding':
      return [];
  }
}

/** The tests to order in place of the usual ones for this patient. */
export function insteadOf(
  rule: DeficiencyRule,
  context: EvaluationContext,
): { order: Analyte[]; not: Analyte[] } | undefined {
  return rule.instead?.find((choice) => truthOf(choice.when, context) === MET);
}

/** Supplements that a listed multivitamin may contain: whether it does decides if the result can be read. */
function possibleSupplements(rule: DeficiencyRule, context: EvaluationContext): string[] {
  return rule.supplements.filter((code) => historyOf(code, context).isPossible);
}

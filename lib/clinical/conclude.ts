// The decisions of all rules with what stands behind them: traces, missing facts. What sentences are made of.

import { traceOf } from './build-trace.ts';
import type { Node } from './compile.ts';
import { concludeDeficiency, type DeficiencyConclusion } from './conclude-deficiency.ts';
import type { EvaluationContext } from './context.ts';
import { type Decided, type Decision, decide, statusOfDecision } from './decide.ts';
import type { FlagDecision, FlagRule, Grade } from './decide-flag.ts';
import { ENGINE_VERSION } from './engine-versions.ts';
import { truthAt } from './evaluate.ts';
import type { CaseFacts } from './facts.ts';
import type { Knowledge, Tier } from './knowledge.ts';
import type { RuleOutcome } from './screening.ts';
import { missingOf, type Trace } from './trace.ts';
import { UNKNOWN } from './truth.ts';

export type FlagConclusion = {
  kind: 'flag';
  rule: FlagRule;
  outcome: RuleOutcome;
  trace: Trace;
  flags: GradedFlag[];
};

export type GradedFlag = Pick<Grade, 'side' | 'urgency' | 'dueHours'> & {
  trace: Trace;
  tier: Tier | null;
  tierTrace: Trace | null;
  /** Tiers above the one that holds whose condition is unknown. */
  higher: { tier: Tier; trace: Trace }[];
  /** An old critical value that is asked about. */
  ageNote: string | null;
  /** Raised by that value, and by nothing of today. */
  isOldValue: boolean;
};

export type Conclusion = DeficiencyConclusion | FlagConclusion;
export type Concluded = Decided & { conclusions: Conclusion[] };

export function conclude(facts: CaseFacts, knowledge: Knowledge, engine: string = ENGINE_VERSION): Concluded {
  const decided = decide(facts, knowledge, engine);
  return { ...decided, conclusions: decided.decisions.map((decision) => conclusionOf(decision, decided)) };
}

export function conclusionOf(
  decision: Decision,
  { context, flagView }: Pick<Decided, 'context' | 'flagView'>,
): Conclusion {
  return decision.kind === 'deficiency' ? concludeDeficiency(decision, context) : concludeFlag(decision, flagView);
}

function concludeFlag(decision: FlagDecision, flagView: EvaluationContext): FlagConclusion {
  const { rule, compiled, why, doubts, grades } = decision;
  const trace = traceOf(compiled.main, flagView);
  const status = statusOfDecision(decision);
  const isOpen = status !== 'not-applicable' && (doubts.length === 0 || grades.length > 0);
  const missing = isOpen ? [...doubts, ...missingOf(trace)] : [...doubts];
  const outcome: RuleOutcome = { rule: rule.id, status, missing, why };
  return { kind: 'flag', rule, outcome, trace, flags: grades.map((grade) => gradedFlag(grade, decision)) };
}

function gradedFlag(grade: Grade, { compiled, rule }: FlagDecision): GradedFlag {
  const { side, urgency, dueHours, oldResultDays, firedIn, gradedIn } = grade;
  const tiers: readonly Tier[] = rule.kind === 'red-flag' || rule.kind === 'excess' ? rule.tiers : [];
  const own: Node | undefined = grade.isTierMet ? compiled.tiers[grade.tier] : undefined;
  const above = compiled.tiers.slice(0, grade.isTierMet ? grade.tier : compiled.tiers.length);
  return {
    side,
    urgency,
    dueHours,
    trace: traceOf(compiled.main, firedIn),
    tier: tiers[grade.tier] ?? null,
    tierTrace: own ? traceOf(own, gradedIn) : null,
    higher: above.flatMap((node, place) => {
      const tier = tiers[place];
      return tier && truthAt(node, gradedIn) === UNKNOWN ? [{ tier, trace: traceOf(node, gradedIn) }] : [];
    }),
    // What today's facts raise by themselves was graded in a view without the old value.
    isOldValue: oldResultDays !== null && gradedIn === firedIn,
    ageNote:
      oldResultDays === null
        ? null
        : `the critical result is ${oldResultDays} days old and no later one is known: was it dealt with?`,
  };
}

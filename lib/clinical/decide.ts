// All rules over one case as numbers: status of each rule, findings with their standing, and the trace as a vector of truths.
// Nothing is put into words here: that is conclude.ts and findings.ts, on demand.

import type { DeficiencyStatus, RedFlagCode, Urgency } from './codes.ts';
import { type EvaluationContext, sharedView, viewOf } from './context.ts';
import { type DeficiencyDecision, decideDeficiency } from './decide-deficiency.ts';
import { decideFlag, type FlagDecision, type Grade } from './decide-flag.ts';
import { ENGINE_VERSION } from './engine-versions.ts';
import { fill } from './evaluate.ts';
import type { CaseFacts, Side } from './facts.ts';
import type { Knowledge, Rule } from './knowledge.ts';
import { buildContext } from './read-lab.ts';
import type { RuleStatus } from './screening.ts';
import { subsume } from './subsume.ts';

export type Decision = DeficiencyDecision | FlagDecision;

/** A finding before it is put into words. `decision` is the place of its rule. */
export type DecidedFinding =
  | { kind: 'deficiency'; decision: DeficiencyDecision; status: DeficiencyStatus }
  | {
      kind: 'excess' | 'red-flag' | 'contributor' | 'advice';
      decision: FlagDecision;
      grade: Grade;
      side: Side | null;
      urgency: Urgency;
      dueHours: number;
      subsumedBy: RedFlagCode | null;
    };

export type Decided = {
  /** The view of deficiencies; `flagView` reads the worst of several results of one day. */
  context: EvaluationContext;
  flagView: EvaluationContext;
  /** In the order of the rules. */
  decisions: Decision[];
  findings: DecidedFinding[];
};

/** Never throws on patient data. Excess beats deficiency: a nutrient in excess has no deficiency finding (section 1, precedence). */
export function decide(facts: CaseFacts, knowledge: Knowledge, engine: string = ENGINE_VERSION): Decided {
  const { context, flagView } = viewsOf(facts, knowledge, engine);
  fill(flagView);
  fill(context);
  const decisions: Decision[] = [];
  for (const compiled of context.program.rules) {
    const { rule } = compiled;
    decisions.push(
      rule.kind === 'deficiency' ? decideDeficiency(compiled, rule, context) : decideFlag(compiled, rule, flagView),
    );
  }
  clearExceeded(decisions);
  return { context, flagView, decisions, findings: subsume(decisions.flatMap(findingsOf)) };
}

/** Status of a rule, as in the screening's outcomes. */
export function statusOfDecision(decision: Decision): RuleStatus {
  return decision.kind === 'deficiency' ? decision.outcome : decision.status;
}

/** Every condition's truth by node id, for both views: what the words can be read off, years later, without the rules being run. */
export function traceOfDecided({ context, flagView }: Decided): { deficiencies: Uint8Array; flags: Uint8Array } {
  return { flags: flagView.truths, deficiencies: context.truths };
}

/** One rule on changed facts: only what it reads is evaluated, and the excess of its nutrient. */
export function decideRule(
  rule: Rule,
  facts: CaseFacts,
  knowledge: Knowledge,
): Pick<Decided, 'context' | 'flagView'> & { decision: Decision } {
  const { context, flagView } = viewsOf(facts, knowledge, ENGINE_VERSION);
  const compiled = context.program.rules.find((candidate) => candidate.rule === rule);
  if (!compiled) throw new RangeError(`rule ${rule.id} is not of this knowledge base`);
  if (rule.kind !== 'deficiency') return { context, flagView, decision: decideFlag(compiled, rule, flagView) };
  const decision = decideDeficiency(compiled, rule, context);
  const excesses = context.program.rules.flatMap((candidate) =>
    candidate.rule.kind === 'excess' && candidate.rule.nutrient === rule.nutrient
      ? [decideFlag(candidate, candidate.rule, flagView)]
      : [],
  );
  clearExceeded([decision, ...excesses]);
  return { context, flagView, decision };
}

/** Where no results of one day disagree, both views see the same and share what they find out. */
function viewsOf(
  facts: CaseFacts,
  knowledge: Knowledge,
  engine: string,
): { context: EvaluationContext; flagView: EvaluationContext } {
  const context = buildContext(facts, knowledge, engine);
  const isConflicting = context.labs.states.some((state) => state?.isConflicting === true);
  const flagView = isConflicting ? viewOf(context, { readsWorstOfDay: true }) : sharedView(context, true);
  context.whole = flagView;
  return { context, flagView };
}

function clearExceeded(decisions: readonly Decision[]): void {
  for (const excess of decisions) {
    if (excess.kind !== 'flag' || excess.rule.kind !== 'excess' || excess.grades.length === 0) continue;
    const { nutrient } = excess.rule;
    for (const decision of decisions)
      if (decision.kind === 'deficiency' && decision.rule.nutrient === nutrient) decision.status = null;
  }
}

function findingsOf(decision: Decision): DecidedFinding[] {
  if (decision.kind === 'deficiency')
    return decision.status === null ? [] : [{ kind: 'deficiency', decision, status: decision.status }];
  return decision.grades.map((grade) => {
    const { side, urgency, dueHours } = grade;
    return { kind: decision.rule.kind, decision, grade, side, urgency, dueHours, subsumedBy: null };
  });
}

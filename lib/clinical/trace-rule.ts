// Why one rule came out as it did for one case: every node of its condition with its truth, its facts and what it lacks.

import { evaluate } from './build-trace.ts';
import { conclusionOf } from './conclude.ts';
import type { Condition } from './condition.ts';
import { partsOf } from './conditions-in.ts';
import type { EvaluationContext } from './context.ts';
import { decideRule } from './decide.ts';
import { describeCondition } from './describe-condition.ts';
import { becauseLines } from './explain.ts';
import type { CaseFacts } from './facts.ts';
import type { Knowledge, Rule } from './knowledge.ts';
import type { RuleOutcome } from './screening.ts';
import type { Trace } from './trace.ts';
import type { Truth } from './truth.ts';

export type TraceNode = {
  text: string;
  truth: Truth;
  /** One sentence each: value, unit, threshold, date. */
  facts: string[];
  /** Codes of the facts that would settle it. */
  missing: string[];
  children: TraceNode[];
};

export type RuleTrace = { outcome: RuleOutcome; parts: { title: string; node: TraceNode }[] };

/** Replays one rule over the facts; `null` when the knowledge base has no such rule. Equal facts and knowledge give an equal trace. */
export function traceRule(facts: CaseFacts, knowledge: Knowledge, ruleId: string): RuleTrace | null {
  const rule = knowledge.rules.find((candidate) => candidate.id === ruleId);
  if (!rule) return null;
  const { decision, context: plain, flagView } = decideRule(rule, facts, knowledge);
  const context = rule.kind === 'deficiency' ? plain : flagView;
  const parts = conditionsOf(rule).map(({ title, condition }) => ({
    title,
    node: explainNode(condition, evaluate(condition, context), context),
  }));
  return { outcome: conclusionOf(decision, { context: plain, flagView }).outcome, parts };
}

function conditionsOf(rule: Rule): { title: string; condition: Condition }[] {
  const exclusions = (rule.notApplicableWhen ?? []).map(({ condition, why }) => ({
    title: `Not applicable: ${why}`,
    condition,
  }));
  if (rule.kind === 'deficiency') {
    const levels = rule.levels.map(({ when, level }) => ({ title: `Level ${level}`, condition: when }));
    return [
      ...exclusions,
      { title: 'Picture', condition: { any: rule.core } },
      { title: 'Risk factors', condition: { any: rule.riskFactors } },
      ...levels,
    ];
  }
  const tiers = rule.kind === 'red-flag' || rule.kind === 'excess' ? rule.tiers : [];
  return [
    ...exclusions,
    { title: 'Fires when', condition: rule.fires },
    ...tiers.map(({ when, urgency, dueHours }) => ({
      title: `${urgency}, due in ${dueHours} h, when`,
      condition: when,
    })),
  ];
}

function explainNode(condition: Condition, trace: Trace, context: EvaluationContext): TraceNode {
  const { knowledge } = context;
  const parts = childrenOf(condition, knowledge);
  return {
    text: describeCondition(condition, knowledge),
    truth: trace.truth,
    facts: becauseLines(trace.used, context),
    missing: trace.truth === 'unknown' ? trace.missing : [],
    children: parts.flatMap((part, index) => {
      const child = 'named' in condition ? trace : trace.children[index];
      return child ? [explainNode(part, child, context)] : [];
    }),
  };
}

/** The conditions below a node, in the order of its trace's children. */
function childrenOf(condition: Condition, knowledge: Knowledge): Condition[] {
  if ('named' in condition) {
    const named = knowledge.named[condition.named];
    return named ? [named.condition] : [];
  }
  if ('flag' in condition) {
    const rule = knowledge.rules.find(
      (candidate) => candidate.kind === 'red-flag' && candidate.code === condition.flag,
    );
    return rule?.kind === 'red-flag' ? [rule.fires] : [];
  }
  return partsOf(condition);
}

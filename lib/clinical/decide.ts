// All rules over one case as numbers: status of each rule, findings with their standing, and the trace as a vector of truths.
// Nothing is put into words here: that is conclude.ts and findings.ts, on demand.

import type { DeficiencyStatus, RedFlagCode, Urgency } from './codes.ts';
import type { CompiledRule, Program } from './compile.ts';
import { type EvaluationContext, sharedView, viewOf } from './context.ts';
import { ADULT_YEARS } from './dates.ts';
import { type DeficiencyDecision, decideDeficiency } from './decide-deficiency.ts';
import { decideFlag, type FlagDecision, type Grade, unmetDecision } from './decide-flag.ts';
import { ENGINE_VERSION } from './engine-versions.ts';
import type { CaseFacts, Side } from './facts.ts';
import { fill } from './fill.ts';
import type { Knowledge, Rule } from './knowledge.ts';
import { onceFor } from './once-for.ts';
import { buildContext } from './read-lab.ts';
import type { RuleStatus } from './screening.ts';
import { subsume } from './subsume.ts';
import { MET, NOT_MET, UNKNOWN } from './truth.ts';

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
  if (context.truths !== flagView.truths) fill(context);
  const { rules } = context.program;
  const { mains, unmet } = unmetOf(context.program);
  const isAdult = context.ageYears !== null && context.ageYears >= ADULT_YEARS;
  const decisions: Decision[] = [];
  for (let place = 0; place < rules.length; place += 1) {
    const compiled = rules[place];
    // Nearly every flag of an adult is not raised: what stands ready for that is taken.
    const ready = isAdult ? unmet[4 * place + (flagView.truths[mains[place] ?? 0] ?? MET)] : undefined;
    if (compiled) decisions.push(ready ?? decideOne(compiled, context, flagView));
  }
  clearExceeded(decisions);
  const findings: DecidedFinding[] = [];
  for (const decision of decisions) addFindings(decision, findings);
  return { context, flagView, decisions, findings: subsume(findings) };
}

/**
 * What a flag that is not raised comes to is the same for every adult: made once for each rule that excludes nobody, at four times its
 * place and its truth. `mains`: what fires it.
 */
const unmetOf = onceFor(({ rules }: Program) => {
  const unmet = new Array<FlagDecision | undefined>(4 * rules.length).fill(undefined);
  rules.forEach((compiled, place) => {
    const { flag, exclusions } = compiled;
    if (flag === null || exclusions.length > 0) return;
    for (const truth of [NOT_MET, UNKNOWN] as const) unmet[4 * place + truth] = unmetDecision(compiled, flag, truth);
  });
  return { unmet, mains: Uint16Array.from(rules, ({ mainId }) => mainId) };
});

function decideOne(compiled: CompiledRule, context: EvaluationContext, flagView: EvaluationContext): Decision {
  const { deficiency, flag } = compiled;
  return flag === null ? decideDeficiency(compiled, deficiency, context) : decideFlag(compiled, flag, flagView);
}

/** Status of a rule, as in the screening's outcomes. */
export function statusOfDecision(decision: Decision): RuleStatus {
  return decision.kind === 'deficiency' ? decision.outcome : decision.status;
}

/** Every condition's truth by node id, for both views: what the words can be read off, years later, without the rules being run. */
export function traceOfDecided({ context, flagView }: Decided): { deficiencies: Uint8Array; flags: Uint8Array } {
  return { flags: flagView.truths.slice(), deficiencies: context.truths.slice() };
}

/** One rule on changed facts: only what it reads is evaluated, and the excess of its nutrient. */
export function decideRule(
  rule: Rule,
  facts: CaseFacts,
  knowledge: Knowledge,
  engine: string = ENGINE_VERSION,
): Pick<Decided, 'context' | 'flagView'> & { decision: Decision } {
  const { context, flagView } = viewsOf(facts, knowledge, engine);
  const compiled = context.program.rules.find((candidate) => candidate.rule === rule);
  if (!compiled) throw new RangeError(`rule ${rule.id} is not of this knowledge base`);
  const decision = decideOne(compiled, context, flagView);
  if (rule.kind !== 'deficiency') return { context, flagView, decision };
  const excesses = context.program.rules.flatMap((candidate) =>
    candidate.rule.kind === 'excess' && candidate.rule.nutrient === rule.nutrient
      ? [decideOne(candidate, context, flagView)]
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
    if (excess.kind !== 'flag' || excess.grades.length === 0 || excess.rule.kind !== 'excess') continue;
    const { nutrient } = excess.rule;
    for (const decision of decisions)
      if (decision.kind === 'deficiency' && decision.rule.nutrient === nutrient) decision.status = null;
  }
}

function addFindings(decision: Decision, findings: DecidedFinding[]): void {
  if (decision.kind === 'deficiency') {
    if (decision.status !== null) findings.push({ kind: 'deficiency', decision, status: decision.status });
    return;
  }
  for (const grade of decision.grades) {
    const { side, urgency, dueHours } = grade;
    findings.push({ kind: decision.rule.kind, decision, grade, side, urgency, dueHours, subsumedBy: null });
  }
}

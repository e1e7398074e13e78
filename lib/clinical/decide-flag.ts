// Red flags, excesses, contributors and advice: a condition that fires, graded by tiers, one finding a limb where the rule is lateral.

import { applicability } from './applicability.ts';
import { URGENCIES, type Urgency } from './codes.ts';
import type { CompiledRule } from './compile.ts';
import { type EvaluationContext, viewOf } from './context.ts';
import { truthAt, truthById } from './evaluate.ts';
import type { Side } from './facts.ts';
import type { AdviceRule, ContributorRule, ExcessRule, RedFlagRule, Tier } from './knowledge.ts';
import { sortOutLabs } from './lab-state.ts';
import { limbView } from './limb-view.ts';
import { newestResult, sidesOf } from './met-facts.ts';
import type { RuleStatus } from './screening.ts';
import { MET, NOT_MET, type TruthCode, truthOfCode } from './truth.ts';

/** Of any kind but a deficiency, which decide-deficiency.ts decides. */
export type FlagRule = ExcessRule | RedFlagRule | ContributorRule | AdviceRule;

export type Grade = {
  side: Side | null;
  urgency: Urgency;
  dueHours: number;
  /** Place of the tier that graded it among those of the rule; -1 when the rule has none. */
  tier: number;
  /** False when the last tier was taken without its condition being met. */
  isTierMet: boolean;
  /** The view in which it fired, and the one in which it was graded. */
  firedIn: EvaluationContext;
  gradedIn: EvaluationContext;
  /** Age of an old critical value that is asked about. */
  oldResultDays: number | null;
};

export type FlagDecision = {
  readonly kind: 'flag';
  readonly compiled: CompiledRule;
  readonly rule: FlagRule;
  readonly truth: TruthCode;
  readonly status: RuleStatus;
  /** Why it does not apply. */
  readonly why: string | null;
  /** Facts without which it is not known whether it applies. */
  readonly doubts: readonly string[];
  readonly grades: readonly Grade[];
};

const OLD_CRITICAL_DAYS = 30;
const VERY_OLD_CRITICAL_DAYS = 90;
const HOURS: Record<Urgency, number> = { emergency: 0.25, urgent: 4, soon: 336, routine: 720 };
const NO_DOUBTS: readonly string[] = [];
const NO_GRADES: readonly Grade[] = [];

/** `context`: the view in which of several results of one day the worst is read. */
export function decideFlag(compiled: CompiledRule, rule: FlagRule, context: EvaluationContext): FlagDecision {
  const applies = applicability(compiled, context);
  const truth = truthById(compiled.mainId, context);
  if (applies.kind === 'not-applicable') return decision(compiled, rule, truth, 'not-applicable', applies.why);
  const plain = truthOfCode(truth);
  if (applies.kind === 'unknown') {
    if (truth === NOT_MET) return decision(compiled, rule, truth, plain);
    // A number too high for any adult is not silenced by a missing birth date: it may well be an adult's.
    const isRaisedAnyway = rule.kind === 'excess' && truth === MET;
    const grades = isRaisedAnyway ? gradeLimbs(compiled, context) : NO_GRADES;
    return decision(compiled, rule, truth, isRaisedAnyway ? plain : 'unknown', null, applies.missing, grades);
  }
  if (truth === MET) {
    const grades = gradeLimbs(compiled, context);
    return decision(compiled, rule, truth, plain, null, NO_DOUBTS, grades);
  }
  return unmetDecision(compiled, rule, truth);
}

/** Of a rule that applies and raises nothing. */
export function unmetDecision(compiled: CompiledRule, rule: FlagRule, truth: TruthCode): FlagDecision {
  return decision(compiled, rule, truth, truthOfCode(truth));
}

function decision(
  compiled: CompiledRule,
  rule: FlagRule,
  truth: TruthCode,
  status: RuleStatus,
  why: string | null = null,
  doubts = NO_DOUBTS,
  grades = NO_GRADES,
): FlagDecision {
  return { kind: 'flag', compiled, rule, truth, status, why, doubts, grades };
}

/** One finding for each limb that fires by itself; one for the person when the sides are not told apart. */
function gradeLimbs(compiled: CompiledRule, context: EvaluationContext): Grade[] {
  if (!compiled.isLateral) return [grade(compiled, null, context)];
  const sides = sidesOf(compiled.main, context);
  const limbs: Grade[] = [];
  for (const side of ['left', 'right'] as const) {
    if (!sides.has(side)) continue;
    const view = limbView(side, context);
    if (truthAt(compiled.main, view) === MET) limbs.push(grade(compiled, side, view));
  }
  if (limbs.length > 0) return limbs;
  // It takes facts of both legs together, or the side is not known.
  const isBoth = sides.has('both') || (sides.has('left') && sides.has('right'));
  const side: Side | null = isBoth ? 'both' : sides.has('left') ? 'left' : sides.has('right') ? 'right' : null;
  return [grade(compiled, side, context)];
}

/** The first tier that is met; the last one holds for whatever is left. */
function grade(compiled: CompiledRule, side: Side | null, view: EvaluationContext): Grade {
  const { rule } = compiled;
  const tiers: readonly Tier[] = rule.kind === 'red-flag' || rule.kind === 'excess' ? rule.tiers : [];
  const met = compiled.tiers.findIndex((node) => truthAt(node, view) === MET);
  const tier = met >= 0 ? met : tiers.length - 1;
  const urgency = tiers[tier]?.urgency ?? 'routine';
  const dueHours = tiers[tier]?.dueHours ?? HOURS[urgency];
  const graded: Grade = {
    side,
    urgency,
    dueHours,
    tier,
    isTierMet: met >= 0,
    firedIn: view,
    gradedIn: view,
    oldResultDays: null,
  };
  return met >= 0 && compiled.isCriticalValue ? agedCritical(graded, compiled) : graded;
}

/**
 * A critical value without a later usable result is never dropped by age: after 30 days it is asked about the same day, after 90
 * soon. What the facts of today raise without it keeps its own urgency.
 */
function agedCritical(graded: Grade, compiled: CompiledRule): Grade {
  const tierNode = compiled.tiers[graded.tier];
  const newest = newestResult(tierNode ? [compiled.main, tierNode] : [compiled.main], graded.firedIn);
  if (newest === null || newest <= OLD_CRITICAL_DAYS) return graded;
  const urgency: Urgency = newest > VERY_OLD_CRITICAL_DAYS ? 'soon' : 'urgent';
  const aged: Grade = { ...graded, urgency, dueHours: HOURS[urgency], oldResultDays: newest };
  const today = withoutOldLabs(graded.firedIn);
  if (truthAt(compiled.main, today) !== MET) return aged;
  const ofToday = grade(compiled, graded.side, today);
  return URGENCIES.indexOf(ofToday.urgency) <= URGENCIES.indexOf(aged.urgency)
    ? { ...ofToday, firedIn: graded.firedIn, oldResultDays: newest }
    : aged;
}

function withoutOldLabs(context: EvaluationContext): EvaluationContext {
  const recent = context.labs.assessments.filter(({ measured }) => !measured || measured.ageDays <= OLD_CRITICAL_DAYS);
  return viewOf(context, { labs: sortOutLabs(recent, context.behaviour), whole: context.whole ?? context });
}

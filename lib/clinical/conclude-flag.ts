// Red flags, excesses, contributors and advice: a condition that fires, graded by tiers, one finding a limb where the rule is lateral.

import { applicability } from './applicability.ts';
import { URGENCIES, type Urgency } from './codes.ts';
import type { EvaluationContext } from './context.ts';
import { evaluate } from './evaluate.ts';
import type { Side } from './facts.ts';
import type { AdviceRule, ContributorRule, ExcessRule, RedFlagRule, Tier } from './knowledge.ts';
import { sortOutLabs } from './lab-state.ts';
import { limbView } from './limb-view.ts';
import type { RuleOutcome } from './screening.ts';
import { factsOf, missingOf, type Trace } from './trace.ts';

export type GradedFlag = {
  side: Side | null;
  urgency: Urgency;
  dueHours: number;
  trace: Trace;
  tier: Tier | null;
  tierTrace: Trace | null;
  /** Tiers above the one that holds whose condition is unknown. */
  higher: { tier: Tier; trace: Trace }[];
  /** An old critical value that is asked about. */
  ageNote: string | null;
};

export type FlagConclusion = {
  kind: 'flag';
  rule: ExcessRule | RedFlagRule | ContributorRule | AdviceRule;
  outcome: RuleOutcome;
  trace: Trace;
  flags: GradedFlag[];
};

const OLD_CRITICAL_DAYS = 30;
const VERY_OLD_CRITICAL_DAYS = 90;
const HOURS: Record<Urgency, number> = { emergency: 0.25, urgent: 4, soon: 336, routine: 720 };

export function concludeFlag(rule: FlagConclusion['rule'], plainContext: EvaluationContext): FlagConclusion {
  const context: EvaluationContext = { ...plainContext, readsWorstOfDay: true };
  const applies = applicability(rule, context);
  const trace = evaluate(rule.fires, context);
  if (rule.kind === 'red-flag') context.flags.set(rule.code, trace);
  // A number too high for any adult is not silenced by a missing birth date: it may well be an adult's.
  const isRaisedAnyway = applies.kind === 'unknown' && rule.kind === 'excess' && trace.truth === 'met';
  if (applies.kind !== 'applies' && !isRaisedAnyway) {
    const isExcluded = applies.kind === 'not-applicable';
    const outcome: RuleOutcome = {
      rule: rule.id,
      status: isExcluded ? 'not-applicable' : trace.truth === 'not-met' ? 'not-met' : 'unknown',
      missing: isExcluded || trace.truth === 'not-met' ? [] : applies.missing,
      why: isExcluded ? applies.why : null,
    };
    return { kind: 'flag', rule, outcome, trace, flags: [] };
  }
  const doubts = applies.kind === 'unknown' ? applies.missing : [];
  const outcome: RuleOutcome = {
    rule: rule.id,
    status: trace.truth,
    missing: [...doubts, ...missingOf(trace)],
    why: null,
  };
  const flags = trace.truth === 'met' ? gradeLimbs(rule, trace, context) : [];
  return { kind: 'flag', rule, outcome, trace, flags };
}

/** One finding for each limb that fires by itself; one for the person when the sides are not told apart. */
function gradeLimbs(rule: FlagConclusion['rule'], trace: Trace, context: EvaluationContext): GradedFlag[] {
  if (rule.kind !== 'red-flag' || !rule.isLateral) return [grade(rule, trace, null, context)];
  const sides = sidesOf(trace);
  const limbs = (['left', 'right'] as const).flatMap((side) => {
    if (!sides.has(side)) return [];
    const view = limbView(side, context);
    const limbTrace = evaluate(rule.fires, view);
    return limbTrace.truth === 'met' ? [grade(rule, limbTrace, side, view)] : [];
  });
  if (limbs.length > 0) return limbs;
  // It takes facts of both legs together, or the side is not known.
  const isBoth = sides.has('both') || (sides.has('left') && sides.has('right'));
  const side: Side | null = isBoth ? 'both' : sides.has('left') ? 'left' : sides.has('right') ? 'right' : null;
  return [grade(rule, trace, side, context)];
}

function sidesOf(trace: Trace): Set<Side> {
  return new Set(
    factsOf(trace).flatMap((fact) => (fact.kind === 'symptom' && fact.entry.fact.side ? [fact.entry.fact.side] : [])),
  );
}

function grade(rule: FlagConclusion['rule'], trace: Trace, side: Side | null, context: EvaluationContext): GradedFlag {
  const tiers = rule.kind === 'red-flag' || rule.kind === 'excess' ? rule.tiers : [];
  const higher: GradedFlag['higher'] = [];
  for (const tier of tiers) {
    const tierTrace = evaluate(tier.when, context);
    if (tierTrace.truth === 'unknown') higher.push({ tier, trace: tierTrace });
    if (tierTrace.truth !== 'met') continue;
    const graded: GradedFlag = {
      side,
      urgency: tier.urgency,
      dueHours: tier.dueHours,
      trace,
      tier,
      tierTrace,
      higher,
      ageNote: null,
    };
    return rule.kind === 'red-flag' && rule.isCriticalValue ? agedCritical(graded, rule, context) : graded;
  }
  const last = tiers.at(-1);
  const urgency = last?.urgency ?? 'routine';
  return {
    side,
    urgency,
    dueHours: last?.dueHours ?? HOURS[urgency],
    trace,
    tier: last ?? null,
    tierTrace: null,
    higher,
    ageNote: null,
  };
}

/**
 * A critical value without a later usable result is never dropped by age: after 30 days it is asked about the same day, after 90
 * soon. What the facts of today raise without it keeps its own urgency.
 */
function agedCritical(flag: GradedFlag, rule: RedFlagRule, context: EvaluationContext): GradedFlag {
  const ages = [flag.trace, ...(flag.tierTrace ? [flag.tierTrace] : [])]
    .flatMap(factsOf)
    .flatMap((fact) => (fact.kind === 'lab' && fact.assessment.measured ? [fact.assessment.measured.ageDays] : []));
  const newest = Math.min(...ages);
  if (!(newest > OLD_CRITICAL_DAYS) || !Number.isFinite(newest)) return flag;
  const ageNote = `the critical result is ${newest} days old and no later one is known: was it dealt with?`;
  const aged: GradedFlag =
    newest > VERY_OLD_CRITICAL_DAYS
      ? { ...flag, urgency: 'soon', dueHours: HOURS.soon, ageNote }
      : { ...flag, urgency: 'urgent', dueHours: HOURS.urgent, ageNote };
  const today = withoutOldLabs(context);
  const trace = evaluate(rule.fires, today);
  if (trace.truth !== 'met') return aged;
  const ofToday = grade(rule, trace, flag.side, today);
  return URGENCIES.indexOf(ofToday.urgency) <= URGENCIES.indexOf(aged.urgency)
    ? { ...ofToday, trace: flag.trace, ageNote }
    : aged;
}

function withoutOldLabs(context: EvaluationContext): EvaluationContext {
  const recent = context.labs.assessments.filter(({ measured }) => !measured || measured.ageDays <= OLD_CRITICAL_DAYS);
  return { ...context, labs: sortOutLabs(recent), named: new Map() };
}

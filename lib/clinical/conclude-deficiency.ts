// The status algebra of one nutrient (decision tables, sections 1 and 2): level of the blood result x picture x risk.

import { applicability } from './applicability.ts';
import type { Analyte, DeficiencyStatus } from './codes.ts';
import type { EvaluationContext } from './context.ts';
import { daysBetween } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { bandOf } from './evaluate-lab.ts';
import type { DeficiencyRule, Level } from './knowledge.ts';
import type { RuleOutcome } from './screening.ts';
import { factsOf, missingOf, type Trace } from './trace.ts';

export type LevelFound = {
  level: Level | 'treated' | 'none';
  trace: Trace | null;
  by: Analyte[];
  note: string | null;
  missing: Analyte[];
  /** What the finding is called, where "<nutrient> deficiency" would say too much. */
  title?: string | undefined;
};

export type DeficiencyConclusion = {
  kind: 'deficiency';
  rule: DeficiencyRule;
  outcome: RuleOutcome;
  status: DeficiencyStatus | null;
  level: LevelFound;
  picture: Trace;
  /** One trace a risk factor; the met ones are present. */
  risks: Trace[];
  hasRisk: boolean;
  hasUnusableResult: boolean;
  missing: string[];
};

const SYMPTOM_AFTER_SAMPLE_DAYS = 7;
const TREATED_DAYS = 30;

export function concludeDeficiency(rule: DeficiencyRule, context: EvaluationContext): DeficiencyConclusion {
  const applies = applicability(rule, context);
  const picture = evaluate({ any: rule.core }, context);
  const risks = rule.riskFactors.map((condition) => evaluate(condition, context));
  const hasRisk = risks.some((risk) => risk.truth === 'met');
  const level = findLevel(rule, picture, context);
  const hasUnusableResult = level.level === 'unusable' || (level.level === 'none' && hasResult(rule, context));
  const plain = statusOf(level.level, picture, hasRisk, hasUnusableResult, rule.isGuarded);
  const status = applies.kind === 'applies' ? plain : applies.kind === 'unknown' && plain ? 'not-assessable' : null;
  const missing = applies.kind === 'unknown' ? applies.missing : missingFor(rule, level, picture, context);
  const outcome: RuleOutcome = {
    rule: rule.id,
    status:
      applies.kind === 'not-applicable'
        ? 'not-applicable'
        : applies.kind === 'unknown'
          ? 'unknown'
          : outcomeStatus(status, level, picture),
    missing: applies.kind === 'not-applicable' ? [] : missing,
    why: applies.kind === 'not-applicable' ? applies.why : null,
  };
  if (outcome.status !== 'unknown' && status === null) outcome.missing = [];
  return { kind: 'deficiency', rule, outcome, status, level, picture, risks, hasRisk, hasUnusableResult, missing };
}

/** Section 1, the table itself. `null`: no finding. */
export function statusOf(
  level: LevelFound['level'],
  picture: { truth: Trace['truth'] },
  hasRisk: boolean,
  hasUnusableResult: boolean,
  isGuarded: boolean,
): DeficiencyStatus | null {
  const isMet = picture.truth === 'met';
  const isUnknown = picture.truth === 'unknown';
  switch (level) {
    case 'below':
      return isMet ? 'likely' : 'low-level';
    case 'borderline':
      if (isMet) return 'possible';
      return isUnknown && hasRisk ? 'not-assessable' : null;
    case 'conflict':
      if (isMet) return 'possible';
      return isUnknown ? 'not-assessable' : null;
    case 'within':
      return isMet ? 'unlikely' : null;
    case 'treated':
      return isMet ? 'not-assessable' : null;
    case 'above':
    case 'no-finding':
      return null;
    case 'unusable':
    case 'none':
      if (isMet) return isGuarded && !hasRisk ? null : 'possible';
      if (hasUnusableResult) return 'not-assessable';
      return isUnknown && hasRisk ? 'not-assessable' : null;
  }
}

function outcomeStatus(status: DeficiencyStatus | null, { level }: LevelFound, picture: Trace): RuleOutcome['status'] {
  if (status === 'likely' || status === 'low-level' || status === 'possible') return 'met';
  if (status === 'unlikely') return 'not-met';
  if (status === 'not-assessable') return 'unknown';
  if (level === 'within' || level === 'above' || level === 'no-finding') return 'not-met';
  return picture.truth === 'not-met' ? 'not-met' : 'unknown';
}

function findLevel(rule: DeficiencyRule, picture: Trace, context: EvaluationContext): LevelFound {
  const conflicting = rule.decisive.find((analyte) => context.labs.of(analyte).isConflicting);
  for (const candidate of rule.levels) {
    const trace = evaluate(candidate.when, context);
    if (trace.truth !== 'met') continue;
    const { level, by, note, missing = [], title } = candidate;
    const found: LevelFound = { level, trace, by, note, missing, title };
    if (candidate.level !== 'within') return found;
    return conflicting ? conflictOf(conflicting) : doubted(found, rule, picture, context);
  }
  if (conflicting) return conflictOf(conflicting);
  return { level: 'none', trace: null, by: [], note: null, missing: [] };
}

/** One of the two may be low: a normal result of another test does not decide between them. */
function conflictOf(analyte: Analyte): LevelFound {
  const note = 'results of the same day read differently: repeat the test';
  return { level: 'conflict', trace: null, by: [analyte], note, missing: [analyte] };
}

/** A result that led to no level: unfit, stale, unreadable, or not to be read alone. */
function hasResult(rule: DeficiencyRule, context: EvaluationContext): boolean {
  return rule.decisive.some((analyte) => context.labs.of(analyte).all.some((assessment) => !assessment.isSuperseded));
}

/** A normal result cannot exclude when the symptom began after it, and says "treated" when the supplement explains it. */
function doubted(found: LevelFound, rule: DeficiencyRule, picture: Trace, context: EvaluationContext): LevelFound {
  const [analyte] = found.by;
  const state = analyte ? context.labs.of(analyte) : null;
  const result = state?.deciding;
  const ageDays = result?.measured?.ageDays;
  if (!state || !result || ageDays === undefined) return found;
  const onset = mostRecentOnset(picture);
  if (rule.isElectrolyte && ageDays > SYMPTOM_AFTER_SAMPLE_DAYS && onset !== null && onset < ageDays) {
    return {
      ...found,
      level: 'conflict',
      missing: found.by,
      note: `the sample was taken ${ageDays} days ago, before the symptom began (${onset} days ago): repeat the test`,
    };
  }
  const isOnSupplement = rule.supplements.some((code) => context.history(code).truth === 'met');
  const wasBelow = state.previous ? bandOf(state.previous.reading.interpretation) === 'below' : false;
  if (isOnSupplement && wasBelow && ageDays <= TREATED_DAYS) {
    const earlier = state.previous?.reading;
    const gap = daysBetween(earlier?.collectedOn ?? '', context.facts.asOf);
    return {
      ...found,
      level: 'treated',
      note: `treated: ${earlier?.reported ?? ''} ${gap ?? ''} days ago was below; it is too early to call it unlikely`,
    };
  }
  return found;
}

/** Days since the latest beginning among the core symptoms that are present and dated. */
function mostRecentOnset(picture: Trace): number | null {
  const durations = factsOf(picture).flatMap((fact) =>
    fact.kind === 'symptom' && fact.entry.fact.durationDays !== null ? [fact.entry.fact.durationDays] : [],
  );
  return durations.length === 0 ? null : Math.min(...durations);
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
  return rule.instead?.find((choice) => evaluate(choice.when, context).truth === 'met');
}

/** Supplements that a listed multivitamin may contain: whether it does decides if the result can be read. */
function possibleSupplements(rule: DeficiencyRule, context: EvaluationContext): string[] {
  return rule.supplements.filter((code) => context.history(code).isPossible);
}

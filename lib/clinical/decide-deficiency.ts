// The status algebra of one nutrient (decision tables, sections 1 and 2): level of the blood result x picture x risk.

import { type Applicability, applicability } from './applicability.ts';
import { reportedText } from './assessment.ts';
import type { Analyte, DeficiencyStatus } from './codes.ts';
import type { CompiledRule, Node } from './compile.ts';
import type { EvaluationContext } from './context.ts';
import { daysBetween } from './dates.ts';
import { firstMet, truthById } from './evaluate.ts';
import { bandOf } from './evaluate-lab.ts';
import type { DeficiencyRule, Level } from './knowledge.ts';
import { stateOf } from './lab-state.ts';
import { mostRecentOnset } from './met-facts.ts';
import { historyOf } from './normalise-facts.ts';
import type { RuleStatus } from './screening.ts';
import { type Truth, type TruthCode, truthOfCode } from './truth.ts';

export type LevelFound = {
  level: Level | 'treated' | 'none';
  /** The condition that decided; `null` where no level rule did. */
  node: Node | null;
  by: Analyte[];
  note: string | null;
  missing: Analyte[];
  /** What the finding is called, where "<nutrient> deficiency" would say too much. */
  title?: string | undefined;
};

export type DeficiencyDecision = {
  kind: 'deficiency';
  compiled: CompiledRule;
  rule: DeficiencyRule;
  applies: Applicability;
  /** By the table alone; `status` is `null` beside an excess of the nutrient. */
  ownStatus: DeficiencyStatus | null;
  status: DeficiencyStatus | null;
  outcome: RuleStatus;
  level: LevelFound;
  picture: TruthCode;
  hasRisk: boolean;
  hasUnusableResult: boolean;
};

const SYMPTOM_AFTER_SAMPLE_DAYS = 7;
const TREATED_DAYS = 30;
const NO_LEVEL: LevelFound = { level: 'none', node: null, by: [], note: null, missing: [] };

export function decideDeficiency(
  compiled: CompiledRule,
  rule: DeficiencyRule,
  context: EvaluationContext,
): DeficiencyDecision {
  const applies = applicability(compiled, context);
  const picture = truthById(compiled.mainId, context);
  const hasRisk = firstMet(compiled.riskIds, context) >= 0;
  const level = findLevel(compiled, rule, context);
  const hasUnusableResult = level.level === 'unusable' || (level.level === 'none' && hasResult(compiled, context));
  const truth = truthOfCode(picture);
  const plain = statusOf(level.level, truth, hasRisk, hasUnusableResult, rule.isGuarded);
  const status = applies.kind === 'applies' ? plain : applies.kind === 'unknown' && plain ? 'not-assessable' : null;
  const outcome = applies.kind === 'applies' ? outcomeStatus(status, level, truth) : applies.kind;
  return {
    kind: 'deficiency',
    compiled,
    rule,
    applies,
    ownStatus: status,
    status,
    outcome,
    level,
    picture,
    hasRisk,
    hasUnusableResult,
  };
}

/** Section 1, the table itself. `null`: no finding. */
export function statusOf(
  level: LevelFound['level'],
  picture: Truth,
  hasRisk: boolean,
  hasUnusableResult: boolean,
  isGuarded: boolean,
): DeficiencyStatus | null {
  const isMet = picture === 'met';
  const isUnknown = picture === 'unknown';
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

function outcomeStatus(status: DeficiencyStatus | null, { level }: LevelFound, picture: Truth): RuleStatus {
  if (status === 'likely' || status === 'low-level' || status === 'possible') return 'met';
  if (status === 'unlikely') return 'not-met';
  if (status === 'not-assessable') return 'unknown';
  if (level === 'within' || level === 'above' || level === 'no-finding') return 'not-met';
  return picture === 'not-met' ? 'not-met' : 'unknown';
}

function findLevel(compiled: CompiledRule, rule: DeficiencyRule, context: EvaluationContext): LevelFound {
  const conflicting = rule.decisive[conflictAmong(compiled.decisive, context)];
  const place = firstMet(compiled.levelIds, context);
  const node = compiled.levels[place];
  const candidate = rule.levels[place];
  if (!node || !candidate) return conflicting ? conflictOf(conflicting) : NO_LEVEL;
  const { level, by, note, missing = [], title } = candidate;
  const found: LevelFound = { level, node, by, note, missing, title };
  if (level !== 'within') return found;
  return conflicting ? conflictOf(conflicting) : doubted(found, compiled, rule, context);
}

/** The first whose results of one day disagree; -1 when none do. */
function conflictAmong(analytes: readonly number[], { labs }: EvaluationContext): number {
  if (labs.places.length > 0)
    for (let at = 0; at < analytes.length; at += 1)
      if (labs.states[analytes[at] ?? -1]?.isConflicting === true) return at;
  return -1;
}

/** One of the two may be low: a normal result of another test does not decide between them. */
function conflictOf(analyte: Analyte): LevelFound {
  const note = 'results of the same day read differently: repeat the test';
  return { level: 'conflict', node: null, by: [analyte], note, missing: [analyte] };
}

/** A result that led to no level: unfit, stale, unreadable, or not to be read alone. */
function hasResult({ decisive }: CompiledRule, { labs }: EvaluationContext): boolean {
  if (labs.places.length > 0)
    for (const place of decisive) if (labs.states[place]?.all.some((result) => !result.isSuperseded)) return true;
  return false;
}

/** A normal result cannot exclude when the symptom began after it, and says "treated" when the supplement explains it. */
function doubted(
  found: LevelFound,
  compiled: CompiledRule,
  rule: DeficiencyRule,
  context: EvaluationContext,
): LevelFound {
  const [analyte] = found.by;
  const state = analyte ? stateOf(analyte, context.labs) : null;
  const ageDays = state?.deciding?.measured?.ageDays;
  if (!state || ageDays === undefined) return found;
  if (rule.isElectrolyte && ageDays > SYMPTOM_AFTER_SAMPLE_DAYS) {
    const onset = mostRecentOnset(compiled.main, context);
    if (onset !== null && onset < ageDays) {
      return {
        ...found,
        level: 'conflict',
        missing: found.by,
        note: `the sample was taken ${ageDays} days ago, before the symptom began (${onset} days ago): repeat the test`,
      };
    }
  }
  const { previous } = state;
  if (!previous || bandOf(previous.interpretation) !== 'below' || ageDays > TREATED_DAYS) return found;
  if (!rule.supplements.some((code) => historyOf(code, context).truth === 'met')) return found;
  const gap = daysBetween(previous.collectedOn ?? '', context.facts.asOf);
  return {
    ...found,
    level: 'treated',
    note: `treated: ${reportedText(previous)} ${gap ?? ''} days ago was below; it is too early to call it unlikely`,
  };
}

// Conclusions put into findings: key, sentences, facts, what is missing, what to do.

import { evaluate } from './build-trace.ts';
import type { RedFlagCode } from './codes.ts';
import type { Concluded, FlagConclusion, GradedFlag } from './conclude.ts';
import type { DeficiencyConclusion } from './conclude-deficiency.ts';
import type { EvaluationContext } from './context.ts';
import { ADULT_YEARS } from './dates.ts';
import { truthOf } from './evaluate.ts';
import { becauseLines, factRows, unique } from './explain.ts';
import type { Side } from './facts.ts';
import { stateOf } from './lab-state.ts';
import { limbView } from './limb-view.ts';
import { historyOf } from './normalise-facts.ts';
import type { DeficiencyFinding, Finding } from './screening.ts';
import { factsOf, nearestMissing, openDetailsOf, type UsedFact } from './trace.ts';
import { MET } from './truth.ts';
import { inSentence, labelOf, listText, missingText, sentenceCase } from './wording.ts';

const PAEDIATRIC_ACTION = 'Not validated in children: call paediatrics';
const OLD_VALUE_ACTION = 'Look at the patient: treat by the repeat, not by the old number';

/** In the order of the rules, without counterfactuals. */
export function findingsOf({ conclusions, findings, decisions, context }: Concluded): Finding[] {
  return findings.flatMap((decided) => {
    const conclusion = conclusions[decisions.indexOf(decided.decision)];
    if (conclusion?.kind === 'deficiency') return deficiencyFinding(conclusion, context) ?? [];
    if (!conclusion || decided.kind === 'deficiency') return [];
    const flag = conclusion.flags[decided.decision.grades.indexOf(decided.grade)];
    return flag ? [flagFinding(conclusion, flag, decided.subsumedBy, context)] : [];
  });
}

function deficiencyFinding(conclusion: DeficiencyConclusion, context: EvaluationContext): DeficiencyFinding | null {
  const { rule, status, level, picture, risks } = conclusion;
  if (status === null) return null;
  const { knowledge } = context;
  const riskFacts = risks.flatMap(factsOf);
  const notesMet = rule.notes.filter((note) => truthOf(note.when, context) === MET);
  const notes = notesMet.map((note) => note.text);
  const labFacts = levelFacts(conclusion, context);
  const because = [
    ...becauseLines(labFacts, context),
    ...(level.note ? [sentenceCase(level.note)] : []),
    ...(level.level === 'none' ? [noLevelSentence(conclusion, context)] : []),
    ...becauseLines(factsOf(picture), context),
    ...(picture.truth === 'not-met' ? ['None of the symptoms that fit is present'] : []),
    ...(picture.truth === 'unknown' && conclusion.outcome.status !== 'not-applicable'
      ? ['Symptoms that would fit were not all asked about']
      : []),
    ...becauseLines(riskFacts, context).map((line) => `Risk factor: ${line}`),
    ...supportingLines(conclusion, context),
    ...(context.ageYears === null ? ['Birth date missing: these rules are for adults'] : []),
    ...notes,
  ];
  return {
    kind: 'deficiency',
    nutrient: rule.nutrient,
    status,
    riskFactors: unique(riskFacts.flatMap(codeOf)),
    symptoms: unique(factsOf(picture).flatMap((fact) => (fact.kind === 'symptom' ? [fact.code] : []))),
    key: `deficiency:${rule.nutrient}`,
    title: `${level.title ?? `${labelOf(rule.nutrient, knowledge)} deficiency`}: ${status.replace('-', ' ')}`,
    rules: [rule.id],
    because: unique(because),
    facts: factRows([...labFacts, ...factsOf(picture), ...riskFacts], context),
    missing: conclusion.missing,
    wouldChange: [],
    actions: [...notesMet.filter((note) => note.isAction).map((note) => note.text), ...actionsFor(conclusion)],
    sources: rule.sources,
    ...(rule.evidence === undefined ? {} : { evidence: rule.evidence }),
  };
}

/** The results that decided; where none did, those that could not be used. */
function levelFacts(conclusion: DeficiencyConclusion, context: EvaluationContext): UsedFact[] {
  const { level, rule } = conclusion;
  const decided = level.trace
    ? factsOf(level.trace).filter((fact) => fact.kind === 'lab' || fact.kind === 'history' || fact.kind === 'egfr')
    : [];
  if (decided.length > 0) return decided;
  const shown = level.level === 'conflict' || level.level === 'unusable' ? level.by : rule.decisive;
  return shown.flatMap((analyte) =>
    stateOf(analyte, context.labs)
      .all.slice(0, 2)
      .map((assessment): UsedFact => ({ kind: 'lab', assessment, against: null })),
  );
}

function noLevelSentence({ rule, hasUnusableResult }: DeficiencyConclusion, { knowledge }: EvaluationContext): string {
  const [first] = rule.decisive;
  const name = first ? inSentence(first, knowledge) : rule.nutrient;
  return hasUnusableResult
    ? `No usable ${name} result: the deficiency is neither shown nor excluded`
    : `No ${name} result is known`;
}

function supportingLines({ rule }: DeficiencyConclusion, context: EvaluationContext): string[] {
  const used = rule.supporting.map((test) => evaluate(test, context)).flatMap(factsOf);
  return becauseLines(used, context).map((line) => `Also fits: ${line}`);
}

function actionsFor({ rule, status }: DeficiencyConclusion): string[] {
  switch (status) {
    case 'likely':
    case 'low-level':
      return rule.actions;
    case 'possible':
    case 'not-assessable':
      return ['Settle it with the test before treating'];
    case 'unlikely':
    case null:
      return ['Look for another cause of the symptoms'];
  }
}

function flagFinding(
  conclusion: FlagConclusion,
  flag: GradedFlag,
  subsumedBy: RedFlagCode | null,
  context: EvaluationContext,
): Finding {
  const { rule } = conclusion;
  const used = oneLimitAResult([...(flag.tierTrace ? factsOf(flag.tierTrace) : []), ...factsOf(flag.trace)]);
  const openDetails = unique([...openDetailsOf(flag.trace), ...(flag.tierTrace ? openDetailsOf(flag.tierTrace) : [])]);
  const raisers = flag.higher.flatMap((higher) => nearestMissing(higher.trace));
  const isChild = context.ageYears !== null && context.ageYears < ADULT_YEARS;
  const base = {
    key: '',
    title: rule.title,
    rules: [rule.id],
    because: unique([
      ...becauseLines(used, context),
      ...(flag.tier?.note ? [flag.tier.note] : []),
      ...(flag.ageNote ? [sentenceCase(flag.ageNote)] : []),
      ...(openDetails.length > 0
        ? [
            `Not known, and does not stop this flag: ${listText(openDetails.map((item) => missingText(item, context.knowledge)))}`,
          ]
        : []),
    ]),
    facts: factRows(used, context),
    missing: unique([...openDetails, ...raisers]),
    wouldChange: [],
    actions: unique([
      ...(isChild ? [PAEDIATRIC_ACTION] : []),
      ...(flag.isOldValue && context.behaviour.isReviewed
        ? [`Repeat the test${flag.urgency === 'urgent' ? ' today' : ''}`, OLD_VALUE_ACTION]
        : flagActions(conclusion, flag, context)),
    ]),
    sources: rule.sources,
    ...(rule.evidence === undefined ? {} : { evidence: rule.evidence }),
  };
  switch (rule.kind) {
    case 'excess':
      return {
        ...base,
        kind: 'excess',
        key: `excess:${rule.nutrient}`,
        nutrient: rule.nutrient,
        urgency: flag.urgency,
        dueHours: flag.dueHours,
      };
    case 'contributor':
      return { ...base, kind: 'contributor', key: `contributor:${rule.code}`, code: rule.code };
    case 'advice':
      return { ...base, kind: 'advice', key: `advice:${rule.code}`, code: rule.code };
    case 'red-flag': {
      const key = `red-flag:${rule.code}${flag.side === null ? '' : `:${flag.side}`}`;
      const graded = { urgency: flag.urgency, dueHours: flag.dueHours, subsumedBy };
      const wells = rule.usesWells ? wellsFor(flag.side, context) : null;
      return { ...base, ...graded, kind: 'red-flag', key, code: rule.code, ...(wells ? { wells } : {}) };
    }
  }
}

function flagActions({ rule }: FlagConclusion, { tier }: GradedFlag, context: EvaluationContext): string[] {
  const special = rule.kind === 'contributor' ? (rule.actionsWhen ?? []) : [];
  return [
    ...(tier?.action ? [tier.action] : []),
    ...(tier?.instead ?? rule.actions),
    ...special.flatMap(({ when, actions }) => (truthOf(when, context) === MET ? actions : [])),
  ];
}

/** A result that passed several limits is said once, with the limit that graded it. */
function oneLimitAResult(used: readonly UsedFact[]): UsedFact[] {
  const said = new Set<string>();
  return used.filter((fact) => {
    if (fact.kind !== 'lab') return true;
    const isNew = !said.has(fact.assessment.path);
    said.add(fact.assessment.path);
    return isNew;
  });
}

/** The score of that leg alone. None in pregnancy or after childbirth: it was not made for them. */
function wellsFor(
  side: Side | null,
  whole: EvaluationContext,
): { min: number; max: number; unknownItems: string[] } | null {
  const context = side === 'left' || side === 'right' ? limbView(side, whole) : whole;
  if (context.facts.patient.pregnant === true || historyOf('postpartum', context).truth === 'met') return null;
  const [used] = evaluate({ wells: { atLeast: 2 } }, context).used;
  return used?.kind === 'wells'
    ? { min: used.score.min, max: used.score.max, unknownItems: used.score.unknownItems }
    : null;
}

function codeOf(fact: UsedFact): string[] {
  switch (fact.kind) {
    case 'symptom':
    case 'history':
      return [fact.code];
    case 'lab':
      return [fact.assessment.analyte];
    case 'age':
      return ['age'];
    case 'egfr':
      return ['egfr'];
    case 'pregnant':
      return ['pregnant'];
    default:
      return [];
  }
}

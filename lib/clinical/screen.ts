// One run of one rule set over one snapshot of facts: pure, without a clock, the same to the byte wherever it runs.

import { URGENCIES } from './codes.ts';
import { type Concluded, conclude } from './conclude.ts';
import { counterfactuals } from './counterfactuals.ts';
import { toText } from './decimal.ts';
import { ENGINE_VERSION } from './engine-versions.ts';
import { factProblems } from './fact-problems.ts';
import type { CaseFacts } from './facts.ts';
import { findingsOf } from './findings.ts';
import type { Knowledge } from './knowledge.ts';
import { askNext, suggestTests } from './next-steps.ts';
import { readingOf } from './read-lab-words.ts';
import { scoresOf } from './scores.ts';
import type { DerivedFacts, Finding, LabReading, Screening } from './screening.ts';
import { trendOf } from './trend.ts';

/**
 * Screens one case. Never throws on patient data: what cannot be read is a problem and unknown.
 * `ruleSetId` is the content hash of `knowledge` (replay.ts). An earlier `engine` version runs as it did; one that
 * never was throws.
 */
export function screen(facts: CaseFacts, knowledge: Knowledge, engine: string = ENGINE_VERSION): Screening {
  const concluded = conclude(facts, knowledge, engine);
  const plain = collectFindings(concluded);
  const findings = plain.map((finding) => ({ ...finding, wouldChange: counterfactuals(finding, concluded) }));
  const outcomes = concluded.conclusions.map((conclusion) => conclusion.outcome);
  return {
    id: facts.id,
    asOf: facts.asOf,
    ruleSet: knowledge.ruleSetId,
    engine,
    findings,
    notAssessable: outcomes
      .filter((outcome) => outcome.status === 'unknown')
      .map(({ rule, missing }) => ({ rule, missing })),
    notApplicable: outcomes.flatMap(({ rule, status, why }) =>
      status === 'not-applicable' ? [{ rule, why: why ?? '' }] : [],
    ),
    suggestedTests: suggestTests(findings, concluded),
    askNext: askNext(findings, concluded),
    problems: factProblems(concluded.context),
    readings: readingsOf(concluded),
    outcomes,
    derived: derivedFacts(concluded),
  };
}

/** Red flags by urgency, then excess, deficiencies by strength, contributors, advice; within each the order of the rules. */
export function collectFindings(concluded: Concluded): Finding[] {
  return findingsOf(concluded)
    .map((finding, order) => ({ finding, order }))
    .sort((left, right) => weight(left.finding) - weight(right.finding) || left.order - right.order)
    .map(({ finding }) => finding);
}

const STATUS_WEIGHT = { likely: 0, 'low-level': 1, possible: 2, 'not-assessable': 3, unlikely: 4 } as const;

function weight(finding: Finding): number {
  switch (finding.kind) {
    case 'red-flag':
      return (finding.subsumedBy === null ? 0 : 10) + URGENCIES.indexOf(finding.urgency);
    case 'excess':
      return 5;
    case 'deficiency':
      return 20 + STATUS_WEIGHT[finding.status];
    case 'contributor':
      return 30;
    case 'advice':
      return 31;
  }
}

/** In the order of `facts.labs`; what Legwork computed stands in `derived`. */
function readingsOf({ context }: Concluded): LabReading[] {
  const { labs, facts, behaviour } = context;
  return labs.assessments.slice(0, facts.labs.length).map((assessment) => ({
    ...readingOf(assessment, behaviour),
    ...(behaviour.reportsTrend ? { trend: trendOf(assessment, labs) } : {}),
  }));
}

function derivedFacts({ context }: Concluded): DerivedFacts {
  const adjusted = context.labs.assessments.find((assessment) => assessment.path === 'derived.calciumAdjusted');
  return {
    ageYears: context.ageYears,
    egfr: context.egfr ? { value: context.egfr.value, on: context.egfr.on } : null,
    calciumAdjusted: adjusted?.measured
      ? { value: toText(adjusted.measured.quantity.value, 2), on: adjusted.measured.collectedOn }
      : null,
    ...(context.behaviour.reportsScores && context.knowledge.instruments ? { scores: scoresOf(context) } : {}),
  };
}

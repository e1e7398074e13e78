// One run of one rule set over one snapshot of facts: pure, without a clock, the same to the byte wherever it runs.

import { URGENCIES } from './codes.ts';
import { type Concluded, conclude } from './conclude.ts';
import { counterfactuals } from './counterfactuals.ts';
import { toText } from './decimal.ts';
import { factProblems } from './fact-problems.ts';
import type { CaseFacts } from './facts.ts';
import { findingsOf } from './findings.ts';
import type { Knowledge } from './knowledge.ts';
import { askNext, suggestTests } from './next-steps.ts';
import { scoresOf } from './scores.ts';
import type { DerivedFacts, Finding, Screening } from './screening.ts';
import { subsume } from './subsume.ts';

/** Names the code that reads the rules; raised with each change of behaviour. */
export const ENGINE_VERSION = '1.0.0';

/**
 * Screens one case. Never throws on patient data: what cannot be read is a problem and unknown.
 * `ruleSetId` is the content hash of `knowledge` (lib/knowledge/rule-set.ts).
 */
export function screen(facts: CaseFacts, knowledge: Knowledge): Screening {
  const concluded = conclude(facts, knowledge);
  const plain = collectFindings(concluded, knowledge);
  const findings = plain.map((finding) => ({ ...finding, wouldChange: counterfactuals(finding, concluded) }));
  const outcomes = concluded.conclusions.map((conclusion) => conclusion.outcome);
  return {
    id: facts.id,
    asOf: facts.asOf,
    ruleSet: knowledge.ruleSetId,
    engine: ENGINE_VERSION,
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
    readings: facts.labs.flatMap((_, index) => concluded.context.labs.assessments[index]?.reading ?? []),
    outcomes,
    derived: derivedFacts(concluded),
  };
}

/** Red flags by urgency, then excess, deficiencies by strength, contributors, advice; within each the order of the rules. */
export function collectFindings(concluded: Concluded, knowledge: Knowledge): Finding[] {
  const findings = concluded.conclusions.flatMap((conclusion) => findingsOf(conclusion, concluded.context));
  return subsume(findings, knowledge)
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

function derivedFacts({ context }: Concluded): DerivedFacts {
  const adjusted = context.labs.assessments.find((assessment) => assessment.path === 'derived.calciumAdjusted');
  return {
    ageYears: context.ageYears,
    egfr: context.egfr ? { value: context.egfr.value, on: context.egfr.on } : null,
    calciumAdjusted: adjusted?.measured
      ? { value: toText(adjusted.measured.quantity.value, 2), on: adjusted.measured.collectedOn }
      : null,
    ...(context.knowledge.instruments ? { scores: scoresOf(context) } : {}),
  };
}

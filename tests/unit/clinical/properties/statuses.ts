// Every rule has one status for every person, and findings, lists and statuses say the same.

import fc from 'fast-check';
import { expect } from 'vitest';
import { decide, statusOfDecision } from '#lib/clinical/decide.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Rule } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Finding, RuleOutcome, Screening } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { anyCase } from '../any-case.ts';

const STATUS_OF_FINDING = {
  likely: 'met',
  'low-level': 'met',
  possible: 'met',
  unlikely: 'not-met',
  'not-assessable': 'unknown',
} as const;

function ofRule(rule: Rule, { findings }: Screening): Finding[] {
  return findings.filter((finding) => finding.rules.includes(rule.id));
}

/** What the findings of a rule say of its status; `null` where a status stands without a finding. */
function saidByFindings(rule: Rule, findings: readonly Finding[]): RuleOutcome['status'] | null {
  const [first] = findings;
  if (first?.kind === 'deficiency') return STATUS_OF_FINDING[first.status];
  if (rule.kind === 'deficiency' || first === undefined) return null;
  return 'met';
}

/** The words say what was decided, and nothing else is normal: on that the property of no silent normal rests. */
function expectAsDecided(facts: CaseFacts, { outcomes, findings, readings }: Screening): void {
  const { decisions, context } = decide(facts, knowledge);
  expect(outcomes.map(({ status }) => status)).toEqual(decisions.map(statusOfDecision));
  const said = findings.flatMap((finding) => (finding.kind === 'deficiency' ? [finding] : []));
  const decided = decisions.flatMap((decision) =>
    decision.kind === 'deficiency' && decision.status !== null ? [`${decision.rule.nutrient} ${decision.status}`] : [],
  );
  expect(said.map(({ nutrient, status }) => `${nutrient} ${status}`).sort()).toEqual(decided.sort());
  const ofLaboratory = context.labs.assessments.filter(({ lab }) => lab !== null);
  expect(readings.map(({ interpretation }) => interpretation)).toEqual(
    ofLaboratory.map(({ interpretation }) => interpretation),
  );
}

export function statusesAreComplete(runs: number): void {
  fc.assert(
    fc.property(anyCase, (facts) => {
      const screening = screen(facts, knowledge);
      const { outcomes, notAssessable, notApplicable } = screening;
      expectAsDecided(facts, screening);
      expect(outcomes.map(({ rule }) => rule)).toEqual(knowledge.rules.map(({ id }) => id));
      for (const [index, rule] of knowledge.rules.entries()) {
        const outcome = outcomes[index];
        if (!outcome) throw new Error(`${rule.id} has no status`);
        const findings = ofRule(rule, screening);
        const said = saidByFindings(rule, findings);
        // A number too high for any adult is raised without a birth date, while the rule itself stays unknown or met.
        if (said !== null) expect([said, rule.id], JSON.stringify(outcome)).toEqual([outcome.status, rule.id]);
        if (rule.kind !== 'deficiency') expect(findings.length > 0, rule.id).toBe(outcome.status === 'met');
        if (outcome.status === 'unknown') expect(outcome.missing.length, rule.id).toBeGreaterThan(0);
        expect(outcome.why !== null, rule.id).toBe(outcome.status === 'not-applicable');
      }
      const named = (status: RuleOutcome['status']) => outcomes.filter((outcome) => outcome.status === status);
      expect(notAssessable.map(({ rule }) => rule)).toEqual(named('unknown').map(({ rule }) => rule));
      expect(notApplicable.map(({ rule }) => rule)).toEqual(named('not-applicable').map(({ rule }) => rule));
    }),
    { numRuns: runs },
  );
}

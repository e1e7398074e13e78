// The smallest changes of one fact that would clear, lower or raise a finding, each verified by running the rules again.

import type { Concluded } from './conclude.ts';
import { type Decision, decideRule } from './decide.ts';
import type { EngineBehaviour } from './engine-versions.ts';
import { changesFor } from './fact-changes.ts';
import type { CaseFacts } from './facts.ts';
import type { Finding } from './screening.ts';

/** How a finding stands: its status or urgency, or `none`. */
type Standing = string;

/** A change of one fact, and how the finding stands after it: found by running the rules again, never by assuming it. */
export type Counterfactual = { text: string; facts: CaseFacts; standing: Standing };

const MOST_LINES = 6;

/** Sentences such as "Magnesium 0.75 mmol/L or more would make it unlikely". Only changes that do what they say. */
export function counterfactuals(finding: Finding, concluded: Concluded): string[] {
  return counterfactualChanges(finding, concluded).map(({ text }) => text);
}

/** Of the changes of one fact in one direction that lead to the same standing only the smallest. */
export function counterfactualChanges(finding: Finding, concluded: Concluded): Counterfactual[] {
  const { context, conclusions, decisions } = concluded;
  const place = conclusions.findIndex((candidate) => candidate.rule.id === finding.rules[0]);
  const conclusion = conclusions[place];
  const decision = decisions[place];
  if (!conclusion || !decision || finding.kind === 'contributor' || finding.kind === 'advice') return [];
  const now = standingOf(decision, finding.key);
  const changes = new Map<string, Counterfactual>();
  for (const change of changesFor(conclusion, finding, concluded)) {
    const changed = decideRule(conclusion.rule, change.facts, context.knowledge, context.engine).decision;
    const standing = standingOf(changed, finding.key);
    // Changes of one fact come nearest first.
    const key = `${change.of} ${standing}`;
    if (standing === now || changes.has(key)) continue;
    changes.set(key, {
      text: change.text(resultText(standing, finding, context.behaviour)),
      facts: change.facts,
      standing,
    });
  }
  const said = new Map<string, Counterfactual>();
  for (const change of changes.values()) if (!said.has(change.text)) said.set(change.text, change);
  return [...said.values()].slice(0, MOST_LINES);
}

function standingOf(decision: Decision, key: string): Standing {
  if (decision.kind === 'deficiency') return decision.status ?? 'none';
  const side = key.split(':')[2] ?? null;
  const own = decision.grades.find((grade) => grade.side === side) ?? decision.grades[0];
  return own ? own.urgency : 'none';
}

function resultText(standing: Standing, finding: Finding, { isReviewed }: EngineBehaviour): string {
  const isDeficiency = finding.kind === 'deficiency';
  if (standing === 'none') {
    if (isDeficiency) return 'leave no deficiency finding';
    return isReviewed ? 'no longer raise it' : 'mean that these facts no longer raise it';
  }
  if (isDeficiency) return `make it ${standing.replace('-', ' ')}`;
  return `make it ${standing}`;
}

// The engine as the bench and the comparison call it: the one file to change when its entry points do.

import { type Concluded, conclude } from '#lib/clinical/conclude.ts';
import { counterfactuals } from '#lib/clinical/counterfactuals.ts';
import { type Decided, decide, statusOfDecision, traceOfDecided } from '#lib/clinical/decide.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { collectFindings } from '#lib/clinical/screen.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import type { InWords } from './straight-line/in-words.ts';

/** Status of every rule, findings and their standing, and the truth of every condition by its number. */
export function decideWithTrace(facts: CaseFacts): object {
  return traceOfDecided(decide(facts, knowledge));
}

/** The same, where only those conditions were looked at that the statuses need. */
export function decideWithoutTrace(facts: CaseFacts): Decided {
  return decide(facts, knowledge);
}

/** What `putIntoWords` and `lookForChanges` start from. */
export function prepareWords(facts: CaseFacts): Concluded {
  return conclude(facts, knowledge);
}

export function putIntoWords(concluded: Concluded): Finding[] {
  return collectFindings(concluded);
}

/** Counterfactuals: what would clear or raise each finding. */
export function lookForChanges(concluded: Concluded, findings: readonly Finding[]): number {
  return findings.reduce((count, finding) => count + counterfactuals(finding, concluded).length, 0);
}

/** What the engine says, in the words of the straight-line evaluation. */
export function engineInWords(facts: CaseFacts): InWords {
  const words: InWords = { statuses: {}, deficiencies: {}, flags: {} };
  for (const decision of decide(facts, knowledge).decisions) {
    const { id } = decision.rule;
    words.statuses[id] = statusOfDecision(decision);
    if (decision.kind === 'deficiency') words.deficiencies[id] = decision.status ?? 'none';
    else if (decision.grades.length > 0)
      words.flags[id] = decision.grades.map(({ side, urgency }) => `${side ?? 'person'} ${urgency}`);
  }
  return words;
}

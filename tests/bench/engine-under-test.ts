// The engine as the bench and the comparison call it: the one file to change when its entry points do.

import { type Concluded, conclude } from '#lib/clinical/conclude.ts';
import { counterfactuals } from '#lib/clinical/counterfactuals.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { collectFindings } from '#lib/clinical/screen.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import type { InWords } from './straight-line/in-words.ts';

/** Status of every rule, findings and their standing, and the trace of every condition. */
export function decideWithTrace(facts: CaseFacts): Concluded {
  return conclude(facts, knowledge);
}

/** The same without the trace; `null` while the engine cannot leave it out. */
export const decideWithoutTrace: ((facts: CaseFacts) => object) | null = null;

/** What `putIntoWords` and `lookForChanges` start from. */
export function prepareWords(facts: CaseFacts): Concluded {
  return conclude(facts, knowledge);
}

export function putIntoWords(concluded: Concluded): Finding[] {
  return collectFindings(concluded, knowledge);
}

/** Counterfactuals: what would clear or raise each finding. */
export function lookForChanges(concluded: Concluded, findings: readonly Finding[]): number {
  return findings.reduce((count, finding) => count + counterfactuals(finding, concluded).length, 0);
}

/** What the engine says, in the words of the straight-line evaluation. */
export function engineInWords(facts: CaseFacts): InWords {
  const words: InWords = { statuses: {}, deficiencies: {}, flags: {} };
  for (const conclusion of conclude(facts, knowledge).conclusions) {
    const { id } = conclusion.rule;
    words.statuses[id] = conclusion.outcome.status;
    if (conclusion.kind === 'deficiency') words.deficiencies[id] = conclusion.status ?? 'none';
    else if (conclusion.flags.length > 0)
      words.flags[id] = conclusion.flags.map(({ side, urgency }) => `${side ?? 'person'} ${urgency}`);
  }
  return words;
}

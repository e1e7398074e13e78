// The engine as the bench and the comparison call it: the one file to change when its entry points do.

import { type Concluded, conclude } from '#lib/clinical/conclude.ts';
import { counterfactuals } from '#lib/clinical/counterfactuals.ts';
import { type Decided, decide, statusOfDecision, traceOfDecided } from '#lib/clinical/decide.ts';
import { truthAt } from '#lib/clinical/evaluate.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { collectFindings, screen } from '#lib/clinical/screen.ts';
import type { Finding, Screening } from '#lib/clinical/screening.ts';
import { anyOf, truthOfCode } from '#lib/clinical/truth.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import type { InWords } from './straight-line/in-words.ts';

/** Status of every rule, findings and their standing, and the truth of every condition by its number. */
export function decideWithTrace(facts: CaseFacts): object {
  return traceOfDecided(decide(facts, knowledge));
}

/** The same work, whose truths are found out all together: without handing them over as a trace. */
export function decideWithoutTrace(facts: CaseFacts): Decided {
  return decide(facts, knowledge);
}

/** All that a page and the database are given: decisions, words, changes, tests to order, questions. */
export function screenWhole(facts: CaseFacts): Screening {
  return screen(facts, knowledge);
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

/** Picture, risk and levels of every deficiency, as the engine finds them. */
export function partsInWords(facts: CaseFacts): Record<string, string> {
  const { context } = decide(facts, knowledge);
  const words: Record<string, string> = {};
  for (const { rule, deficiency, main, risks, levels } of context.program.rules) {
    if (!deficiency) continue;
    words[`${rule.id} picture`] = truthOfCode(truthAt(main, context));
    words[`${rule.id} risk`] = anyOf(risks.map((risk) => truthOfCode(truthAt(risk, context))));
    levels.forEach((level, place) => {
      words[`${rule.id} level ${place + 1}`] = truthOfCode(truthAt(level, context));
    });
  }
  return words;
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

// A stored screening run again: its facts through its rule set, by what its version of the engine did.

import { canonicalJson } from './canonical-json.ts';
import type { CaseFacts } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import { onceFor } from './once-for.ts';
import { screen } from './screen.ts';
import type { Screening } from './screening.ts';
import { sha256Hex } from './sha256.ts';

/** What has to be kept of a screening to run it again. `ruleSet` and `engine` are those that it names. */
export type ScreeningSnapshot = { facts: CaseFacts; knowledge: Knowledge; ruleSet: string; engine: string };

/**
 * The same bytes as when it was first run. Throws when the rule set is not the one that the screening names (its content has another
 * hash), and on an engine that never was: a replay that is not one is never passed off as one.
 */
export function replay({ facts, knowledge, ruleSet, engine }: ScreeningSnapshot): Screening {
  const { ruleSetId } = named(knowledge);
  if (ruleSetId !== ruleSet)
    throw new RangeError(`the rule set is ${ruleSetId}, the screening was made with ${ruleSet}`);
  return screen(facts, named(knowledge), engine);
}

/** By its content, whatever it calls itself; hashed and compiled once for each object. */
const named = onceFor((knowledge: Knowledge): Knowledge => ({ ...knowledge, ruleSetId: ruleSetIdOf(knowledge) }));

/** sha256 of the canonical JSON of everything but the id itself. */
export function ruleSetIdOf(knowledge: Knowledge): string {
  const { ruleSetId: _, ...content } = knowledge;
  return `sha256:${sha256Hex(canonicalJson(content))}`;
}

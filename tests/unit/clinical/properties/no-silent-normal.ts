// Taking a fact away never makes anything normal: what was met or unknown becomes unknown at most, but for the exceptions of exceptions.ts.

import fc from 'fast-check';
import { expect } from 'vitest';
import { type Decided, decide } from '#lib/clinical/decide.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { anyCase } from '../any-case.ts';
import { type Removal, removalsOf } from '../removals.ts';
import { EXCEPTIONS } from './exceptions.ts';
import { type Normal, nameOf, normalsOf, statusOfRule, wordsFor } from './normals.ts';

export type NewNormal = { words: string; exceptions: string[] };

/** What is normal after and was met or unknown before, each with the names of the exceptions that hold for it. */
export function newNormals(facts: CaseFacts, removal: Removal): NewNormal[] {
  return normalsSince(facts, decide(facts, knowledge), removal);
}

function normalsSince(facts: CaseFacts, before: Decided, removal: Removal): NewNormal[] {
  const after = decide(removal.facts, knowledge);
  const already = new Set(normalsOf(before).map(nameOf));
  const step = { removal, facts, before, after };
  return normalsOf(after)
    .filter((normal) => !already.has(nameOf(normal)) && !didNotApply(normal, before))
    .map((normal) => ({
      words: `without ${removal.what}: ${wordsFor(normal)}`,
      exceptions: Object.keys(EXCEPTIONS).filter((name) => EXCEPTIONS[name]?.(normal, step)),
    }));
}

/** Said of a child: an adult rule that did not apply was neither met nor unknown. */
function didNotApply(normal: Normal, before: Decided): boolean {
  return normal.kind === 'rule' && statusOfRule(normal.rule.id, before) === 'not-applicable';
}

/** Every fact of every case, and every detail of one, is taken away in turn. */
export function nothingBecomesNormal(runs: number): { removals: number } {
  let count = 0;
  fc.assert(
    fc.property(anyCase, (facts) => {
      const before = decide(facts, knowledge);
      const removals = removalsOf(facts);
      count += removals.length;
      const normals = removals.flatMap((removal) => normalsSince(facts, before, removal));
      expect(normals.filter(({ exceptions }) => exceptions.length === 0)).toEqual([]);
    }),
    { numRuns: runs },
  );
  return { removals: count };
}

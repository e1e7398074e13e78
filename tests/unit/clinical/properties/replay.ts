// The same facts and the same knowledge give the same bytes, also after both went through JSON.

import fc from 'fast-check';
import { expect } from 'vitest';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Knowledge } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { anyCase } from '../any-case.ts';

export function jsonChangesNothing(runs: number): void {
  const copy: Knowledge = JSON.parse(JSON.stringify(knowledge));
  fc.assert(
    fc.property(anyCase, (facts) => {
      const text = JSON.stringify(screen(facts, knowledge));
      const again: CaseFacts = JSON.parse(JSON.stringify(facts));
      expect(JSON.stringify(screen(again, copy))).toBe(text);
      expect(JSON.stringify(screen(facts, knowledge))).toBe(text);
    }),
    { numRuns: runs },
  );
}

// Every line of `wouldChange` does what it says when it is done: against the whole screening, not the rule alone.

import fc from 'fast-check';
import { expect } from 'vitest';
import { conclude } from '#lib/clinical/conclude.ts';
import { counterfactualChanges } from '#lib/clinical/counterfactuals.ts';
import type { CaseFacts } from '#lib/clinical/facts.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { anyCase } from '../any-case.ts';

/** Urgency or status of the finding of that key; of a lateral flag whose side is not told apart, of any side. */
function standingOf(key: string, findings: readonly Finding[]): string {
  const found =
    findings.find((finding) => finding.key === key) ??
    findings.find((finding) => withoutSide(finding.key) === withoutSide(key));
  if (!found) return 'none';
  if (found.kind === 'deficiency') return found.status;
  return 'urgency' in found ? found.urgency : 'there';
}

function withoutSide(key: string): string {
  return key.split(':').slice(0, 2).join(':');
}

export function expectChangesToHold(facts: CaseFacts): number {
  const concluded = conclude(facts, knowledge);
  let tried = 0;
  for (const finding of screen(facts, knowledge).findings) {
    const changes = counterfactualChanges(finding, concluded);
    expect(changes.map(({ text }) => text)).toEqual(finding.wouldChange);
    for (const { facts: changed, standing, text } of changes) {
      const after = standingOf(finding.key, screen(changed, knowledge).findings);
      expect(after, `${finding.key}: ${text}`).toBe(standing);
      expect(after, `${finding.key}: ${text}`).not.toBe(standingOf(finding.key, [finding]));
      expect(text, finding.key).toMatch(new RegExp(WORDS[standing] ?? `make it ${standing.replace('-', ' ')}$`));
      tried += 1;
    }
  }
  return tried;
}

const WORDS: Record<string, string> = {
  none: '(leave no deficiency finding|no longer raise it)$',
};

export function counterfactualsHold(runs: number): void {
  fc.assert(
    fc.property(anyCase, (facts) => {
      expectChangesToHold(facts);
    }),
    { numRuns: runs },
  );
}

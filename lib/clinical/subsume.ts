// Specific red flags stand for generic ones in lists, but only when they are at least as urgent (section 5, precedence).

import { URGENCIES } from './codes.ts';
import type { Knowledge } from './knowledge.ts';
import type { Finding, RedFlagFinding } from './screening.ts';

/** The generic finding stays, naming the flag that stands for it. Flags of the other leg never do. */
export function subsume(findings: readonly Finding[], knowledge: Knowledge): Finding[] {
  const flags = findings.filter((finding) => finding.kind === 'red-flag');
  return findings.map((finding) => {
    if (finding.kind !== 'red-flag') return finding;
    const rule = knowledge.rules.find((candidate) => candidate.id === finding.rules[0]);
    if (rule?.kind !== 'red-flag' || rule.yieldsTo.length === 0) return finding;
    const specific = flags
      .filter((flag) => rule.yieldsTo.includes(flag.code) && rank(flag) <= rank(finding) && isSameLimb(flag, finding))
      .sort(
        (left, right) =>
          rank(left) - rank(right) || rule.yieldsTo.indexOf(left.code) - rule.yieldsTo.indexOf(right.code),
      )[0];
    return specific ? { ...finding, subsumedBy: specific.code } : finding;
  });
}

function rank({ urgency }: RedFlagFinding): number {
  return URGENCIES.indexOf(urgency);
}

function isSameLimb(specific: RedFlagFinding, generic: RedFlagFinding): boolean {
  const [a, b] = [limbOf(specific), limbOf(generic)];
  return a === null || b === null || a === b || a === 'both';
}

function limbOf(finding: RedFlagFinding): string | null {
  return finding.key.split(':')[2] ?? null;
}

// Specific red flags stand for generic ones in lists, but only when they are at least as urgent (section 5, precedence).

import { type RedFlagCode, URGENCIES } from './codes.ts';
import type { DecidedFinding } from './decide.ts';
import type { RedFlagRule } from './knowledge.ts';

type Flag = Exclude<DecidedFinding, { kind: 'deficiency' }>;
type RedFlag = { finding: Flag; rule: RedFlagRule };

/** The generic finding stays, naming the flag that stands for it. Flags of the other leg never do. */
export function subsume(findings: DecidedFinding[]): DecidedFinding[] {
  const flags: RedFlag[] = [];
  for (const finding of findings) {
    if (finding.kind !== 'red-flag') continue;
    const { rule } = finding.decision;
    if (rule.kind === 'red-flag') flags.push({ finding, rule });
  }
  for (const generic of flags) {
    if (generic.rule.yieldsTo.length > 0) generic.finding.subsumedBy = specificFor(generic, flags);
  }
  return findings;
}

/** The most urgent of those it yields to; of equally urgent ones the first that the rule names. */
function specificFor(generic: RedFlag, flags: readonly RedFlag[]): RedFlagCode | null {
  let best: RedFlag | null = null;
  for (const flag of flags) {
    const isSpecific =
      generic.rule.yieldsTo.includes(flag.rule.code) &&
      rank(flag) <= rank(generic) &&
      isSameLimb(flag.finding, generic.finding);
    if (isSpecific && (best === null || comesBefore(flag, best, generic.rule))) best = flag;
  }
  return best?.rule.code ?? null;
}

function comesBefore(left: RedFlag, right: RedFlag, { yieldsTo }: RedFlagRule): boolean {
  if (rank(left) !== rank(right)) return rank(left) < rank(right);
  return yieldsTo.indexOf(left.rule.code) < yieldsTo.indexOf(right.rule.code);
}

function rank({ finding }: RedFlag): number {
  return URGENCIES.indexOf(finding.urgency);
}

function isSameLimb(specific: Flag, generic: Flag): boolean {
  return specific.side === null || generic.side === null || specific.side === generic.side || specific.side === 'both';
}

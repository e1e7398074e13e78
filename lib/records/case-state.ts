// What may be done with a case and its findings now, for the commands that do it and the pages that offer it. Pure.

import type { Urgency } from '#lib/clinical/codes.ts';
import { isAlarm } from './finding-changes.ts';

export type FindingState = { title: string; kind: string; urgency: Urgency; state: string; isPutOff: boolean };

/** True when a decision put the finding off until a day: it waits, and keeps its case open. */
export function isPutOff(
  decision: { outcome: string; reason: string | null; followUpOn: unknown } | undefined,
): boolean {
  if (decision === undefined || decision.followUpOn === null) return false;
  return decision.outcome === 'deferred' || decision.reason === 'will-monitor';
}

/** Red flags and excesses are acknowledged; deficiencies are decided at once. */
export function canBeAcknowledged(kind: string): boolean {
  return kind === 'red-flag' || kind === 'excess';
}

/** An emergency or urgent flag that nobody has acknowledged: it comes before every decision, closing and handout. */
export function mustBeAcknowledged({ urgency, state }: Pick<FindingState, 'urgency' | 'state'>): boolean {
  return state === 'open' && isAlarm(urgency);
}

/** Why the case cannot be closed yet, a sentence each; empty when it can. */
export function closeBlockers(findings: readonly FindingState[]): string[] {
  return findings.flatMap((finding) => {
    if (mustBeAcknowledged(finding)) return [`${finding.title} is not acknowledged.`];
    if (finding.state !== 'decided') return [`${finding.title} is not decided.`];
    return finding.isPutOff ? [`${finding.title} is put off until a later day.`] : [];
  });
}

// Whether a finding is still the one that a person acted on. Pure.

import { DEFICIENCY_STATUSES, URGENCIES, type Urgency } from '#lib/clinical/codes.ts';
import type { Finding } from '#lib/clinical/screening.ts';

/** 0 emergency .. 3 routine. */
export function urgencyRank(urgency: Urgency): number {
  return URGENCIES.indexOf(urgency);
}

export function moreUrgent(a: Urgency, b: Urgency): Urgency {
  return urgencyRank(a) <= urgencyRank(b) ? a : b;
}

/** Emergency and urgent: what interrupts, opens a case from a draft, and has to be acknowledged before anything else. */
export function isAlarm(urgency: Urgency): boolean {
  return urgency === 'emergency' || urgency === 'urgent';
}

/** True when `after` wants more haste or says more than `before` did. */
export function isWorse(before: Finding, after: Finding): boolean {
  if (before.kind === 'deficiency' && after.kind === 'deficiency') {
    return DEFICIENCY_STATUSES.indexOf(after.status) < DEFICIENCY_STATUSES.indexOf(before.status);
  }
  if (isDated(before) && isDated(after)) {
    return urgencyRank(after.urgency) < urgencyRank(before.urgency) || after.dueHours < before.dueHours;
  }
  return before.kind !== after.kind;
}

/** True when the facts behind it are others: a value, a side, a date, a status. Their order and age do not count. */
export function factsDiffer(before: Finding, after: Finding): boolean {
  return signature(before) !== signature(after);
}

/** True when a symptom or sign is among its reasons, so that a new visit is a new episode. */
export function restsOnSymptoms(finding: Finding): boolean {
  return finding.facts.some((fact) => fact.path?.startsWith('symptoms') === true);
}

function isDated(finding: Finding): finding is Extract<Finding, { urgency: Urgency }> {
  return finding.kind === 'red-flag' || finding.kind === 'excess';
}

function signature(finding: Finding): string {
  const facts = finding.facts
    .map(({ label, value, reading, on }) => JSON.stringify([label, value, reading, on]))
    .sort();
  const grade = finding.kind === 'deficiency' ? finding.status : isDated(finding) ? finding.urgency : '';
  return JSON.stringify([finding.kind, grade, facts]);
}

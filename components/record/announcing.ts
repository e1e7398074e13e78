// What a screen reader is told of the live findings, and when: once a field is left or after a pause, never on half a number.

import type { Urgency } from '#lib/clinical/codes.ts';
import type { Finding, Screening } from '#lib/clinical/screening.ts';
import { findingTitle } from './finding-groups.ts';

/** How long nothing must be typed before a value counts as said. */
export const PAUSE_MS = 600;

/** What was last told: red flags by key with their urgency, and the other findings by key with their status. */
export type Told = { flags: Record<string, Urgency>; titles: Record<string, string>; others: Record<string, string> };
export type Announcement = { text: string; politeness: 'assertive' | 'polite' };

const RANK: Record<Urgency, number> = { emergency: 0, urgent: 1, soon: 2, routine: 3 };
const URGENCY_WORDS: Record<Urgency, string> = {
  emergency: 'Emergency',
  urgent: 'Urgent, same day',
  soon: 'Soon',
  routine: 'Routine',
};

/** What is on screen now, in the form that is compared with what was told. */
export function tellable(screening: Screening): Told {
  const told: Told = { flags: {}, titles: {}, others: {} };
  for (const finding of screening.findings) {
    told.titles[finding.key] = findingTitle(finding);
    if (finding.kind !== 'red-flag') told.others[finding.key] = statusOf(finding);
    else if (finding.subsumedBy === null) told.flags[finding.key] = finding.urgency;
  }
  return told;
}

/** The difference as one sentence or a few, red flags first; `null` when there is nothing new to say. */
export function announce(before: Told, now: Told): Announcement | null {
  const raised = Object.entries(now.flags)
    .filter(([key, urgency]) => {
      const known = before.flags[key];
      return known === undefined || RANK[urgency] < RANK[known];
    })
    .sort(([, one], [, other]) => RANK[one] - RANK[other]);
  const sentences = raised.map(([key, urgency]) => `${URGENCY_WORDS[urgency]}: ${now.titles[key] ?? key}.`);
  for (const key of Object.keys(before.flags)) {
    if (now.flags[key] === undefined) sentences.push(`No longer shown: ${before.titles[key] ?? key}.`);
  }
  const changes = Object.keys(now.others).filter((key) => now.others[key] !== before.others[key]);
  const first = changes.slice(0, 3).map((key) => `${now.titles[key] ?? key}: ${now.others[key]}.`);
  sentences.push(...first);
  if (changes.length > first.length) sentences.push(`${changes.length - first.length} more findings changed.`);
  const gone = Object.keys(before.others).filter((key) => now.others[key] === undefined);
  if (gone.length > 0) sentences.push(`${gone.length === 1 ? '1 finding is' : `${gone.length} findings are`} gone.`);
  if (sentences.length === 0) return null;
  const isPressing = raised.some(([, urgency]) => urgency === 'emergency' || urgency === 'urgent');
  return { text: sentences.join(' '), politeness: isPressing ? 'assertive' : 'polite' };
}

/** A value that ends in a separator or is only a comparator is surely not finished: a pause does not settle it, leaving does. */
export function isHalfTyped(text: string): boolean {
  return /[.,<>=≤≥]\s*$/.test(text);
}

function statusOf(finding: Exclude<Finding, { kind: 'red-flag' }>): string {
  switch (finding.kind) {
    case 'deficiency':
      return finding.status === 'not-assessable' ? 'cannot say yet' : finding.status;
    case 'excess':
      return 'too high';
    case 'contributor':
      return 'may contribute';
    case 'advice':
      return 'advice';
  }
}

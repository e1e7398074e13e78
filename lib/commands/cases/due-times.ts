// When a person must have acted. Emergency and urgent clocks run day and night.

import type { Urgency } from '#lib/clinical/codes.ts';

const HOUR = 3_600_000;

/** An emergency is acknowledged within 15 minutes, whatever else its rule says; the rest within the hours of its rule. */
export function dueAfter(from: Date, { urgency, dueHours }: { urgency: Urgency; dueHours: number }): Date {
  return new Date(from.getTime() + (urgency === 'emergency' ? HOUR / 4 : dueHours * HOUR));
}

/** An acknowledged emergency or urgent flag wants its decision within a day (a number of ours; awaits clinical sign-off). */
export function decisionDueAfter(acknowledgedAt: Date): Date {
  return new Date(acknowledgedAt.getTime() + 24 * HOUR);
}

/** A case in which everything is decided waits to be closed, without haste. */
export function closingDueAfter(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + 720 * HOUR);
}

export function earlier(a: Date, b: Date): Date {
  return a <= b ? a : b;
}

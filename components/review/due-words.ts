// Due times in words a person reads at a glance: "00:11:42", "1 h 20 min left", "overdue 2 days".

import type { Urgency } from '#lib/clinical/codes.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type DueWords = { text: string; isOverdue: boolean; isTicking: boolean };

/** Words for the time from `nowMs` to `dueMs` (both epoch milliseconds). An emergency counts in seconds. */
export function dueWords(dueMs: number, nowMs: number, urgency: Urgency): DueWords {
  const left = dueMs - nowMs;
  if (left <= 0) return { text: `overdue ${span(-left)}`, isOverdue: true, isTicking: urgency === 'emergency' };
  if (urgency === 'emergency' && left < HOUR) return { text: clock(left), isOverdue: false, isTicking: true };
  return { text: `${span(left)} left`, isOverdue: false, isTicking: false };
}

/** "2 days", "1 h 20 min", "5 min", "less than a minute". */
export function span(milliseconds: number): string {
  if (milliseconds >= 2 * DAY) return `${Math.floor(milliseconds / DAY)} days`;
  if (milliseconds >= DAY) return '1 day';
  if (milliseconds >= HOUR) {
    const hours = Math.floor(milliseconds / HOUR);
    const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
    return minutes === 0 || hours >= 10 ? `${hours} h` : `${hours} h ${minutes} min`;
  }
  if (milliseconds >= MINUTE) return `${Math.floor(milliseconds / MINUTE)} min`;
  return 'less than a minute';
}

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(seconds / 3600))}:${part(Math.floor((seconds % 3600) / 60))}:${part(seconds % 60)}`;
}

// How long a symptom has lasted: as a person says it, and as whole days before the visit, which is what the rules read.

import { daysBetween } from '#lib/clinical/dates.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { formatDate } from '#lib/format/dates.ts';
import { addDays, monthsBefore, readDate } from './calendar-text.ts';

export const DURATION_UNITS = ['days', 'weeks', 'months', 'years', 'since'] as const;
/** `since` reads the text as a date instead of a number. */
export type DurationUnit = (typeof DURATION_UNITS)[number];

export type ReadDuration =
  | { kind: 'days'; days: number; unit: DurationUnit }
  | { kind: 'empty' }
  | { kind: 'unreadable'; reason: string };

/** 120 years: longer than anybody has had anything. */
const LONGEST_DAYS = 43830;
const UNIT_WORDS: Record<string, DurationUnit> = {
  d: 'days',
  day: 'days',
  days: 'days',
  night: 'days',
  nights: 'days',
  w: 'weeks',
  wk: 'weeks',
  wks: 'weeks',
  week: 'weeks',
  weeks: 'weeks',
  m: 'months',
  mo: 'months',
  mth: 'months',
  mths: 'months',
  month: 'months',
  months: 'months',
  y: 'years',
  yr: 'years',
  yrs: 'years',
  year: 'years',
  years: 'years',
};

/**
 * Reads what stands in the field, in the chosen unit unless the text names its own ("3 weeks", "2m", "since March").
 * Months and years are counted back through the calendar from `visitOn`; a part of a unit rounds to the nearest day.
 */
export function readDuration(text: string, unit: DurationUnit, visitOn: IsoDate): ReadDuration {
  const typed = text.trim().toLowerCase();
  if (typed === '') return { kind: 'empty' };
  const counted = /^(?:about |~ ?|for )*(\d{1,5}(?:[.,]\d{1,2})?)\s*([a-z]*)$/.exec(typed);
  const namedUnit = counted?.[2] ? UNIT_WORDS[counted[2]] : undefined;
  const isCount = counted !== null && (counted[2] === '' ? unit !== 'since' : namedUnit !== undefined);
  if (isCount) {
    const chosen = namedUnit ?? unit;
    const days = daysOf(Number((counted[1] ?? '').replace(',', '.')), chosen, visitOn);
    return days <= LONGEST_DAYS
      ? { kind: 'days', days, unit: chosen }
      : { kind: 'unreadable', reason: 'That is longer than a life. Check the number.' };
  }
  const since = readDate(typed, visitOn);
  if (since.kind === 'date') {
    const days = daysBetween(since.on, visitOn);
    if (days !== null && days >= 0) return { kind: 'days', days, unit: 'since' };
  }
  if (since.kind === 'unreadable' && unit === 'since') return since;
  return { kind: 'unreadable', reason: `"${text.trim()}" is not a duration. Write 60, 2 weeks or since March.` };
}

/** "today", "1 day", "60 days". */
export function formatDuration(days: number): string {
  if (days === 0) return 'since today';
  return days === 1 ? '1 day' : `${days} days`;
}

/** What a reader checks the number against: "60 days, since 23 Sep 2026". */
export function explainDuration(days: number, visitOn: IsoDate): string {
  return days === 0 ? 'began today' : `${formatDuration(days)}, since ${formatDate(addDays(visitOn, -days))}`;
}

function daysOf(count: number, unit: DurationUnit, visitOn: IsoDate): number {
  switch (unit) {
    case 'days':
    case 'since':
      return Math.round(count);
    case 'weeks':
      return Math.round(count * 7);
    case 'months':
      return calendarDays(count, visitOn);
    case 'years':
      return calendarDays(count * 12, visitOn);
  }
}

/** Whole months through the calendar, the part of a month as that part of 30 days. */
function calendarDays(months: number, visitOn: IsoDate): number {
  const whole = Math.trunc(Math.min(months, 12 * 200));
  const days = daysBetween(monthsBefore(visitOn, whole), visitOn) ?? 0;
  return days + Math.round((months - Math.trunc(months)) * 30);
}

// Dates as people type them into a dense form, read into YYYY-MM-DD without ever asking the browser's clock or time zone.

import { isIsoDate } from '#lib/clinical/dates.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { MONTH_NAMES } from '#lib/format/date-parts.ts';
import { formatDate } from '#lib/format/dates.ts';

/** `empty` is a date left out on purpose; `unreadable` keeps its reason in words for the field. */
export type ReadDate =
  | { kind: 'date'; on: IsoDate; isRough: boolean }
  | { kind: 'empty' }
  | { kind: 'unreadable'; reason: string };

const HINT = 'Write it as 18 Nov 2026, 18/11/2026 or yesterday';

/**
 * Reads "18 Nov", "18 November 2026", "18/11/26", "18.11.", "2026-11-18", "today", "yesterday", "about March", "2019".
 * Day stands before month. Without a year it is the latest such day that is not after `today`.
 * A date with only a month or year is rough and means its first day. A date after `today` is refused.
 */
export function readDate(text: string, today: IsoDate): ReadDate {
  const typed = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed === '') return { kind: 'empty' };
  if (typed === 'today') return { kind: 'date', on: today, isRough: false };
  if (typed === 'yesterday') return { kind: 'date', on: addDays(today, -1), isRough: false };
  const isAbout = /^(about|around|circa|c\.?|~|since|early|mid|late) /.test(typed);
  const bare = typed
    .replace(/^((about|around|circa|c\.?|~|since|early|mid|late) )+/, '')
    .replace(/(\d)(st|nd|rd|th)\b/, '$1');
  const found = parts(bare);
  if (found === null) return { kind: 'unreadable', reason: `"${text.trim()}" is not a date. ${HINT}.` };
  const on = place(found, today);
  if (on === null) return { kind: 'unreadable', reason: `"${text.trim()}" is not in the calendar. ${HINT}.` };
  if (on > today) return { kind: 'unreadable', reason: `${formatDate(on)} is in the future.` };
  return { kind: 'date', on, isRough: isAbout || found.day === null };
}

/** Whole days added in the calendar; negative goes back. `on` must be a date. */
export function addDays(on: IsoDate, days: number): IsoDate {
  const [year, month, day] = numbers(on);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

/** The same day so many months earlier, or that month's last day where it has no such day. */
export function monthsBefore(on: IsoDate, months: number): IsoDate {
  const [year, month, day] = numbers(on);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

type Parts = { day: number | null; month: number | null; year: number | null };

function parts(text: string): Parts | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const numeric = /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2})?)?$/.exec(text);
  if (numeric) return { day: Number(numeric[1]), month: Number(numeric[2]), year: fullYear(numeric[3]) };
  const named = /^(\d{1,2})[ -]?([a-z]{3,9})\.?(?:[ ,-]+(\d{4}|\d{2}))?$/.exec(text);
  if (named) return withMonth(named[2], { day: Number(named[1]), year: fullYear(named[3]) });
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/.exec(text);
  if (monthFirst) return withMonth(monthFirst[1], { day: Number(monthFirst[2]), year: fullYear(monthFirst[3]) });
  const monthOnly = /^([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(text);
  if (monthOnly) return withMonth(monthOnly[1], { day: null, year: fullYear(monthOnly[2]) });
  const yearOnly = /^((?:19|20)\d{2})$/.exec(text);
  return yearOnly ? { day: null, month: null, year: Number(yearOnly[1]) } : null;
}

function withMonth(name = '', rest: { day: number | null; year: number | null }): Parts | null {
  const index = MONTH_NAMES.findIndex((month) => month.startsWith(name));
  return index < 0 ? null : { ...rest, month: index + 1 };
}

function fullYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function place({ day, month, year }: Parts, today: IsoDate): IsoDate | null {
  const thisYear = Number(today.slice(0, 4));
  const write = (inYear: number) => `${inYear}-${pad(month ?? 1)}-${pad(day ?? 1)}`;
  if (year !== null) return isIsoDate(write(year)) ? write(year) : null;
  for (let back = 0; back < 5; back += 1) {
    const candidate = write(thisYear - back);
    if (isIsoDate(candidate) && candidate <= today) return candidate;
  }
  return null;
}

function numbers(on: IsoDate): [number, number, number] {
  return [Number(on.slice(0, 4)), Number(on.slice(5, 7)), Number(on.slice(8, 10))];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

// Calendar dates as `YYYY-MM-DD`, counted in whole days by the proleptic Gregorian calendar. No clock, no time zone.

import type { IsoDate } from './facts.ts';

const ZERO = 48;
const HYPHEN = 45;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Parts of a date as one number, `year * 10000 + month * 100 + day`; 0 for what is no date of the calendar. */
function parse(date: IsoDate): number {
  if (date.length !== 10 || date.charCodeAt(4) !== HYPHEN || date.charCodeAt(7) !== HYPHEN) return 0;
  const year = digitsAt(date, 0, 4);
  const month = digitsAt(date, 5, 7);
  const day = digitsAt(date, 8, 10);
  if (year < 0 || month < 1 || month > 12 || day < 1 || (day > 28 && day > daysInMonth(year, month))) return 0;
  return year * 10_000 + month * 100 + day;
}

/** The number written by the digits from `start` to before `end`; -1 when one of them is no ASCII digit. */
function digitsAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** True for a date that exists in the calendar (29 February only in leap years). */
export function isIsoDate(text: string): boolean {
  return parse(text) !== 0;
}

/** Whole days from `from` to `to`, negative when `to` is earlier; `null` when either is not a date. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const days = dayNumberOf(to) - dayNumberOf(from);
  return Number.isNaN(days) ? null : days;
}

/** Adult intervals and rules begin here (decision tables, 0.10). */
export const ADULT_YEARS = 18;

/** Completed years at `asOf`. One born on 29 February has the birthday on 1 March in common years. `null` when unknown. */
export function ageInYears(birthDate: IsoDate | null, asOf: IsoDate): number | null {
  const birth = birthDate === null ? 0 : parse(birthDate);
  const now = parse(asOf);
  if (birth === 0 || now === 0 || now < birth) return null;
  return Math.floor((now - birth) / 10_000);
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 March of year 0, so that the leap day ends its year; NaN for what is no date. */
export function dayNumberOf(date: IsoDate): number {
  const parsed = parse(date);
  if (parsed === 0) return Number.NaN;
  const month = Math.floor(parsed / 100) % 100;
  const year = Math.floor(parsed / 10_000) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + (parsed % 100) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

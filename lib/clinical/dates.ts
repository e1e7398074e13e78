// Calendar dates as `YYYY-MM-DD`, counted in whole days by the proleptic Gregorian calendar. No clock, no time zone.

import type { IsoDate } from './facts.ts';

const ZERO = 48;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

type CalendarDate = { year: number; month: number; day: number };

function parse(date: IsoDate): CalendarDate | null {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return null;
  const year = digitsAt(date, 0, 4);
  const month = digitsAt(date, 5, 7);
  const day = digitsAt(date, 8, 10);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
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
  return parse(text) !== null;
}

/** Whole days from `from` to `to`, negative when `to` is earlier; `null` when either is not a date. */
export function daysBetween(from: IsoDate, to: IsoDate): number | null {
  const start = parse(from);
  const end = parse(to);
  return start && end ? dayNumber(end) - dayNumber(start) : null;
}

/** Completed years at `asOf`. One born on 29 February has the birthday on 1 March in common years. `null` when unknown. */
export function ageInYears(birthDate: IsoDate | null, asOf: IsoDate): number | null {
  const birth = birthDate === null ? null : parse(birthDate);
  const now = parse(asOf);
  if (!birth || !now) return null;
  const years = now.year - birth.year;
  const isBeforeBirthday = now.month < birth.month || (now.month === birth.month && now.day < birth.day);
  const age = isBeforeBirthday ? years - 1 : years;
  return age < 0 ? null : age;
}

function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 March of year 0, so that the leap day ends its year. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

// What a person types into three boxes, read as a calendar date.

import { isRealDate } from './dates.ts';

export type DateBox = 'day' | 'month' | 'year';
export type TypedDate = Record<DateBox, string>;
export type DateReading =
  | { kind: 'empty' }
  | { kind: 'date'; value: string }
  | { kind: 'problem'; box: DateBox; message: string };

/** English month names, January first. */
export const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads day, month (1 to 12, or a name from its first three letters on) and year (four digits). `what` begins each
 * message ("Birth date must be ..."). Two-digit years are asked about, never guessed.
 */
export function readTypedDate(typed: TypedDate, what: string): DateReading {
  const day = typed.day.trim();
  const month = typed.month.trim();
  const year = typed.year.trim();
  if (day === '' && month === '' && year === '') return { kind: 'empty' };
  if (day === '') return { kind: 'problem', box: 'day', message: `${what} must include a day` };
  if (month === '') return { kind: 'problem', box: 'month', message: `${what} must include a month` };
  if (year === '') return { kind: 'problem', box: 'year', message: `${what} must include a year` };

  const monthNumber = readMonth(month);
  if (monthNumber === null)
    return { kind: 'problem', box: 'month', message: `${what}: month must be 1 to 12 or a name, like March` };
  if (!/^\d{4}$/.test(year))
    return { kind: 'problem', box: 'year', message: `${what}: year must have four digits, like 1958` };
  if (!/^\d{1,2}$/.test(day) || !isRealDate({ year: Number(year), month: monthNumber, day: Number(day) }))
    return { kind: 'problem', box: 'day', message: `${what} must be a real date: that month has no day ${day}` };
  return { kind: 'date', value: `${year}-${pad(monthNumber)}-${pad(Number(day))}` };
}

/** The three boxes that show a date: "1958-03-12" as 12, 3, 1958. */
export function splitDate(date: string | null): TypedDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '');
  if (!match) return { day: '', month: '', year: '' };
  return { day: String(Number(match[3])), month: String(Number(match[2])), year: match[1] ?? '' };
}

/**
 * A whole date typed or pasted into one box: "12/3/1958", "12.03.1958", "12 Mar 1958", "1958-03-12". Day before month,
 * as the boxes stand. `null` when it is not one.
 */
export function splitPastedDate(text: string): TypedDate | null {
  const parts = text.trim().split(/[\s./-]+/);
  if (parts.length !== 3) return null;
  const [first = '', second = '', third = ''] = parts;
  if (/^\d{4}$/.test(first) && /^\d{1,2}$/.test(third)) return { day: third, month: second, year: first };
  if (/^\d{1,2}$/.test(first) && /^\d{4}$/.test(third)) return { day: first, month: second, year: third };
  return null;
}

function readMonth(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) {
    const number = Number(text);
    return number >= 1 && number <= 12 ? number : null;
  }
  const name = text.toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return null;
  const index = MONTH_NAMES.findIndex((month) => month.startsWith(name) || (name === 'sept' && month === 'september'));
  return index === -1 ? null : index + 1;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

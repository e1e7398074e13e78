// The one place where calendar dates and instants are turned into each other. A `@db.Date` column arrives as midnight
// UTC of that day and is read by UTC: local getters would show the day before in half of the world.

import { TZDate } from '@date-fns/tz';
import type { IsoDate } from '../clinical/facts.ts';

export function toIsoDate(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

export function toIsoDateOrNull(date: Date | null): IsoDate | null {
  return date === null ? null : toIsoDate(date);
}

/** For writing a `@db.Date` column. Throws a RangeError for a day that does not exist. */
export function fromIsoDate(text: IsoDate): Date {
  const date = new Date(`${text}T00:00:00.000Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(date.getTime()) || toIsoDate(date) !== text) {
    throw new RangeError('Not a calendar date.');
  }
  return date;
}

export function fromIsoDateOrNull(text: IsoDate | null): Date | null {
  return text === null ? null : fromIsoDate(text);
}

/** The day that a clock on the wall of the clinic shows. */
export function dayIn(timeZone: string, instant: Date): IsoDate {
  const local = new TZDate(instant.getTime(), timeZone);
  const year = String(local.getFullYear()).padStart(4, '0');
  return `${year}-${String(local.getMonth() + 1).padStart(2, '0')}-${String(local.getDate()).padStart(2, '0')}`;
}

/** The instant at which the day begins on the wall of the clinic. */
export function startOfDayIn(timeZone: string, day: IsoDate): Date {
  const date = fromIsoDate(day);
  const local = new TZDate(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 0, 0, 0, 0, timeZone);
  return new Date(local.getTime());
}

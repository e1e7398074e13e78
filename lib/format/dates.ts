// Calendar dates are 'YYYY-MM-DD' text from end to end; no local getter ever touches one.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

type DateParts = { year: number; month: number; day: number };

/** "2026-11-12" as "12 Nov 2026". Text that is no such date is given back as it is, so that nothing is hidden. */
export function formatDate(date: string): string {
  const parts = readIsoDate(date);
  return parts ? `${parts.day} ${MONTHS[parts.month - 1]} ${parts.year}` : date;
}

/** "12 Nov", and "12 Nov 2025" when the year is not that of `today`. */
export function formatShortDate(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? formatDate(date).replace(/ \d{4}$/, '') : formatDate(date);
}

/** An instant (ISO text) as "12 Nov 2026, 10:42" in the clinic's time zone, the same on server and in browser. */
export function formatInstant(instant: string, timeZone: string): string {
  return `${formatDate(localDate(instant, timeZone))}, ${formatClock(instant, timeZone)}`;
}

/** An instant as "10:42". */
export function formatClock(instant: string, timeZone: string): string {
  const parts = zonedParts(instant, timeZone);
  return `${parts.hour}:${parts.minute}`;
}

/** The calendar date of an instant in a time zone, as 'YYYY-MM-DD'. */
export function localDate(instant: string, timeZone: string): string {
  const parts = zonedParts(instant, timeZone);
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** Days from `from` to `to`, both 'YYYY-MM-DD'; negative when `to` is earlier. `null` when either is no date. */
export function daysBetween(from: string, to: string): number | null {
  const start = readIsoDate(from);
  const end = readIsoDate(to);
  if (!start || !end) return null;
  return Math.round((utcOf(end) - utcOf(start)) / 86_400_000);
}

/** How long ago in the largest fitting unit: "today", "yesterday", "9 days ago", "7 weeks ago", "5 months ago". */
export function formatAgo(date: string, today: string): string {
  const days = daysBetween(date, today);
  if (days === null) return date;
  if (days < 0) return `in ${counted(-days, 'day')}`;
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 21) return `${counted(days, 'day')} ago`;
  if (days < 90) return `${counted(Math.floor(days / 7), 'week')} ago`;
  if (days < 730) return `${counted(Math.floor(days / 30.44), 'month')} ago`;
  return `${counted(Math.floor(days / 365.25), 'year')} ago`;
}

/** "1 day", "2 days". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function readIsoDate(date: string): DateParts | null {
  const match = ISO_DATE.exec(date);
  if (!match) return null;
  const parts = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(parts) ? parts : null;
}

/** Whether the three numbers name a day of the calendar. */
export function isRealDate({ year, month, day }: DateParts): boolean {
  const date = new Date(utcOf({ year, month, day }));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function utcOf({ year, month, day }: DateParts): number {
  return Date.UTC(year, month - 1, day);
}

/** By parts, because "Sep" and "Sept" differ between one runtime's locale data and another's. */
function zonedParts(instant: string, timeZone: string): Record<'year' | 'month' | 'day' | 'hour' | 'minute', string> {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const found = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const part of formatter.formatToParts(new Date(instant))) {
    if (part.type in found) Object.assign(found, { [part.type]: part.value });
  }
  return found;
}

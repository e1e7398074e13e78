'use client';

import { formatClock, formatInstant, localDate } from '#lib/format/dates.ts';
import { useClinic } from './clinic-context.tsx';

/** An instant in the clinic's time zone: "12 Nov 2026, 10:42"; `isClockOnlyToday` leaves the date out on the day itself. */
export function Instant({ at, isClockOnlyToday = false }: { at: string; isClockOnlyToday?: boolean }) {
  const { timeZone, today } = useClinic();
  const isToday = isClockOnlyToday && localDate(at, timeZone) === today;
  return <time dateTime={at}>{isToday ? formatClock(at, timeZone) : formatInstant(at, timeZone)}</time>;
}

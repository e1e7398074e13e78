import { describe, expect, it } from 'vitest';
import {
  counted,
  daysBetween,
  formatAgo,
  formatClock,
  formatDate,
  formatInstant,
  formatShortDate,
  localDate,
} from '#lib/format/dates.ts';

describe('calendar dates', () => {
  it('are written day, short month, year', () => {
    expect(formatDate('2026-11-12')).toBe('12 Nov 2026');
    expect(formatDate('1958-03-02')).toBe('2 Mar 1958');
    expect(formatDate('2024-02-29')).toBe('29 Feb 2024');
  });

  it('that do not exist are shown as they came', () => {
    expect(formatDate('2026-02-30')).toBe('2026-02-30');
    expect(formatDate('about March')).toBe('about March');
  });

  it('of this year may leave the year out', () => {
    expect(formatShortDate('2026-11-18', '2026-11-23')).toBe('18 Nov');
    expect(formatShortDate('2025-11-18', '2026-11-23')).toBe('18 Nov 2025');
  });

  it('are counted in whole days across a change of clocks and a leap day', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-11-23', '2026-11-12')).toBe(-11);
    expect(daysBetween('nonsense', '2026-11-12')).toBeNull();
  });

  it('say how long ago in words', () => {
    expect(formatAgo('2026-11-23', '2026-11-23')).toBe('today');
    expect(formatAgo('2026-11-22', '2026-11-23')).toBe('yesterday');
    expect(formatAgo('2026-11-03', '2026-11-23')).toBe('20 days ago');
    expect(formatAgo('2026-11-02', '2026-11-23')).toBe('3 weeks ago');
    expect(formatAgo('2026-08-03', '2026-11-23')).toBe('3 months ago');
    expect(formatAgo('2023-11-23', '2026-11-23')).toBe('3 years ago');
    expect(formatAgo('2026-11-24', '2026-11-23')).toBe('in 1 day');
  });
});

describe('instants', () => {
  it('are shown in the time zone of the clinic', () => {
    expect(formatInstant('2026-11-23T23:30:00.000Z', 'Europe/London')).toBe('23 Nov 2026, 23:30');
    expect(formatInstant('2026-11-23T23:30:00.000Z', 'Asia/Kolkata')).toBe('24 Nov 2026, 05:00');
    expect(localDate('2026-07-01T02:00:00Z', 'America/New_York')).toBe('2026-06-30');
  });

  it('write September and midnight alike everywhere', () => {
    expect(formatInstant('2026-09-01T00:00:00Z', 'UTC')).toBe('1 Sep 2026, 00:00');
    expect(formatClock('2026-09-01T00:05:00Z', 'UTC')).toBe('00:05');
  });
});

it('counts one day and two days', () => {
  expect(counted(1, 'day')).toBe('1 day');
  expect(counted(0, 'day')).toBe('0 days');
});

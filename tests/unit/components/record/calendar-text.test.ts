import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, monthsBefore, readDate } from '#components/record/calendar-text.ts';
import { formatDate } from '#lib/format/dates.ts';

const today = '2026-11-22';

describe('dates as typed', () => {
  it.each([
    ['18 Nov 2026', '2026-11-18'],
    ['18 nov', '2026-11-18'],
    ['18th November 2026', '2026-11-18'],
    ['Nov 18, 2026', '2026-11-18'],
    ['18/11/2026', '2026-11-18'],
    ['18.11.26', '2026-11-18'],
    ['18 Sept 2026', '2026-09-18'],
    ['18-11', '2026-11-18'],
    ['2026-11-18', '2026-11-18'],
    ['today', '2026-11-22'],
    ['Yesterday', '2026-11-21'],
    ['29 Feb 2024', '2024-02-29'],
  ])('reads %s as %s', (typed, on) => {
    expect(readDate(typed, today)).toEqual({ kind: 'date', on, isRough: false });
  });

  it('takes the latest such day that is not in the future when the year is left out', () => {
    expect(readDate('24 Dec', today)).toMatchObject({ on: '2025-12-24' });
    expect(readDate('29 Feb', today)).toMatchObject({ on: '2024-02-29' });
  });

  it('marks a month or a year alone as rough', () => {
    expect(readDate('about March', today)).toEqual({ kind: 'date', on: '2026-03-01', isRough: true });
    expect(readDate('2019', today)).toEqual({ kind: 'date', on: '2019-01-01', isRough: true });
  });

  it('keeps an absent date apart from an unreadable one', () => {
    expect(readDate('  ', today)).toEqual({ kind: 'empty' });
    expect(readDate('31 Feb 2026', today)).toMatchObject({ kind: 'unreadable' });
    expect(readDate('soonish', today)).toMatchObject({ kind: 'unreadable' });
    expect(readDate('18 junk', today)).toMatchObject({ kind: 'unreadable' });
  });

  it('refuses a date after today', () => {
    expect(readDate('23 Nov 2026', today)).toEqual({ kind: 'unreadable', reason: '23 Nov 2026 is in the future.' });
  });

  it('writes a date that it reads back as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40000 }), (back) => {
        const on = addDays(today, -back);
        expect(readDate(formatDate(on), today)).toEqual({ kind: 'date', on, isRough: false });
      }),
    );
  });

  it('counts months back to the last day of a shorter month', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-15', 2)).toBe('2025-11-15');
  });
});

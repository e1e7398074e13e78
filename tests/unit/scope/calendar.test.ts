import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIn, fromIsoDate, toIsoDate } from '#lib/scope/calendar.ts';

describe('a calendar date', () => {
  test('survives the way into a column and back, for any day', () => {
    const days = fc.date({ min: new Date('1870-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(toIsoDate(fromIsoDate(text))).toBe(text);
      }),
    );
  });

  test.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'today', '2026-01-01T00:00:00Z'])(
    '%j is refused',
    (text) => {
      expect(() => fromIsoDate(text)).toThrow(RangeError);
    },
  );
});

describe("the clinic's day", () => {
  test.each([
    ['2026-11-20T23:30:00Z', 'Europe/London', '2026-11-20'],
    ['2026-11-20T23:30:00Z', 'Europe/Berlin', '2026-11-21'],
    ['2026-11-20T02:30:00Z', 'America/New_York', '2026-11-19'],
    ['2026-11-20T12:30:00Z', 'Pacific/Kiritimati', '2026-11-21'],
    ['2026-03-29T00:59:59Z', 'Europe/London', '2026-03-29'],
    ['2026-10-25T00:30:00Z', 'Europe/London', '2026-10-25'],
    ['2026-01-01T00:00:00Z', 'UTC', '2026-01-01'],
  ])('at %s in %s is %s', (instant, zone, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });
});

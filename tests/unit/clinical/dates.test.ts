import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageInYears, daysBetween, isIsoDate } from '#lib/clinical/dates.ts';

const dates = fc
  .integer({ min: -36_500, max: 36_500 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe('calendar dates', () => {
  it('counts the days that the calendar counts', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(daysBetween(from, to)).toBe(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-11-00',
    'x2026-01-01',
    ' 2026-01-01',
    '26-01-01',
    '2026-1-1',
    '',
    '2026-01-01T00:00',
    '1900-02-29',
  ])('%j is not a date', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(daysBetween(text, '2026-01-01')).toBeNull();
    expect(ageInYears(text, '2026-01-01')).toBeNull();
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '2024-01-31', '2024-12-31'])('%j is a date', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    ['2008-11-20', '2026-11-20', 18],
    ['2008-11-21', '2026-11-20', 17],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['1980-12-01', '2026-11-20', 45],
    ['1980-10-30', '2026-11-20', 46],
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-21', '2026-11-20', null],
    [null, '2026-11-20', null],
  ])('born %s is %s years old on %s', (birth, asOf, years) => {
    expect(ageInYears(birth, asOf)).toBe(years);
  });
});

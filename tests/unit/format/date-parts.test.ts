import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTypedDate, splitDate, splitPastedDate } from '#lib/format/date-parts.ts';

const read = (day: string, month: string, year: string) => readTypedDate({ day, month, year }, 'Birth date');

describe('a date typed in three boxes', () => {
  it.each([
    ['12', '3', '1958', '1958-03-12'],
    ['1', '03', '1958', '1958-03-01'],
    ['12', 'March', '1958', '1958-03-12'],
    ['12', 'mar', '1958', '1958-03-12'],
    ['12', 'Sept', '1958', '1958-09-12'],
    ['12', 'Oct.', '1958', '1958-10-12'],
    [' 29 ', ' feb ', ' 2024 ', '2024-02-29'],
  ])('%s %s %s is read', (day, month, year, value) => {
    expect(read(day, month, year)).toEqual({ kind: 'date', value });
  });

  it('is empty when nothing is typed', () => {
    expect(read('', ' ', '')).toEqual({ kind: 'empty' });
  });

  it.each([
    ['', '3', '1958', 'day', 'must include a day'],
    ['12', '', '1958', 'month', 'must include a month'],
    ['12', '3', '', 'year', 'must include a year'],
    ['12', '13', '1958', 'month', '1 to 12'],
    ['12', '0', '1958', 'month', '1 to 12'],
    ['12', 'ma', '1958', 'month', 'a name'],
    ['12', 'Smarch', '1958', 'month', 'a name'],
    ['12', '3', '58', 'year', 'four digits'],
    ['30', 'February', '2026', 'day', 'no day 30'],
    ['29', '2', '2026', 'day', 'no day 29'],
    ['1x', '2', '2026', 'day', 'real date'],
  ])('%s/%s/%s is asked about at its box', (day, month, year, box, words) => {
    const reading = read(day, month, year);
    expect(reading).toMatchObject({ kind: 'problem', box });
    expect(reading.kind === 'problem' && reading.message).toContain(words);
  });

  it('comes back from its boxes unchanged', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          expect(readTypedDate(splitDate(iso), 'Date')).toEqual({ kind: 'date', value: iso });
        },
      ),
    );
  });
});

describe('a whole date pasted into one box', () => {
  it.each([
    ['12/3/1958', '12', '3', '1958'],
    ['12.03.1958', '12', '03', '1958'],
    ['12 Mar 1958', '12', 'Mar', '1958'],
    ['1958-03-12', '12', '03', '1958'],
  ])('%s lands in the three boxes', (text, day, month, year) => {
    expect(splitPastedDate(text)).toEqual({ day, month, year });
  });

  it.each(['12', '12/3', '12/3/58', 'yesterday'])('%s stays where it was typed', (text) => {
    expect(splitPastedDate(text)).toBeNull();
  });
});

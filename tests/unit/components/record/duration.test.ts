import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainDuration, formatDuration, readDuration } from '#components/record/duration.ts';

const visitOn = '2026-11-22';

describe('duration as typed', () => {
  it('reads a number in the chosen unit', () => {
    expect(readDuration('60', 'days', visitOn)).toEqual({ kind: 'days', days: 60, unit: 'days' });
    expect(readDuration('3', 'weeks', visitOn)).toEqual({ kind: 'days', days: 21, unit: 'weeks' });
    expect(readDuration('1.5', 'weeks', visitOn)).toMatchObject({ days: 11 });
  });

  it('counts months and years through the calendar', () => {
    expect(readDuration('2', 'months', visitOn)).toMatchObject({ days: 61 });
    expect(readDuration('1', 'years', visitOn)).toMatchObject({ days: 365 });
    expect(readDuration('0,5', 'months', visitOn)).toMatchObject({ days: 15 });
  });

  it('lets the text name its own unit', () => {
    expect(readDuration('2 weeks', 'days', visitOn)).toEqual({ kind: 'days', days: 14, unit: 'weeks' });
    expect(readDuration('about 3 months', 'days', visitOn)).toMatchObject({ unit: 'months', days: 92 });
    expect(readDuration('4 nights', 'weeks', visitOn)).toMatchObject({ days: 4 });
  });

  it('reads a date of onset, rough or exact, whatever unit is chosen', () => {
    expect(readDuration('since 12 Nov', 'days', visitOn)).toEqual({ kind: 'days', days: 10, unit: 'since' });
    expect(readDuration('March', 'since', visitOn)).toMatchObject({ days: 266 });
    expect(readDuration('today', 'since', visitOn)).toMatchObject({ days: 0 });
  });

  it('keeps "not given" apart from zero and from what cannot be read', () => {
    expect(readDuration(' ', 'days', visitOn)).toEqual({ kind: 'empty' });
    expect(readDuration('0', 'days', visitOn)).toMatchObject({ days: 0 });
    expect(readDuration('a while', 'days', visitOn)).toMatchObject({ kind: 'unreadable' });
    expect(readDuration('60', 'since', visitOn)).toMatchObject({ kind: 'unreadable' });
    expect(readDuration('-3', 'days', visitOn)).toMatchObject({ kind: 'unreadable' });
  });

  it('refuses an onset in the future and a duration longer than a life', () => {
    expect(readDuration('since 1 Dec 2026', 'since', visitOn)).toMatchObject({ kind: 'unreadable' });
    expect(readDuration('900', 'years', visitOn)).toMatchObject({ kind: 'unreadable' });
  });

  it('never throws and never gives a negative or broken number', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('days', 'weeks', 'months', 'years', 'since'), (text, unit) => {
        const read = readDuration(text, unit, visitOn);
        if (read.kind === 'days') expect(Number.isInteger(read.days) && read.days >= 0).toBe(true);
      }),
    );
  });

  it('says the number with the day on which it began', () => {
    expect(formatDuration(1)).toBe('1 day');
    expect(explainDuration(60, visitOn)).toBe('60 days, since 23 Sep 2026');
    expect(explainDuration(0, visitOn)).toBe('began today');
  });
});

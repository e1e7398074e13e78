import { describe, expect, it } from 'vitest';
import { dueWords, span } from '#components/review/due-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 20, 10, 0, 0);

describe('due words', () => {
  it('counts an emergency in seconds', () => {
    expect(dueWords(now + 11 * minute + 42_000, now, 'emergency')).toEqual({
      text: '00:11:42',
      isOverdue: false,
      isTicking: true,
    });
  });

  it('gives hours and minutes for an urgent case', () => {
    expect(dueWords(now + hour + 20 * minute, now, 'urgent').text).toBe('1 h 20 min left');
  });

  it('gives whole days for a routine case', () => {
    expect(dueWords(now + 26 * day + 3 * hour, now, 'routine').text).toBe('26 days left');
  });

  it('is overdue from the very moment it is due', () => {
    expect(dueWords(now, now, 'urgent')).toMatchObject({ isOverdue: true, text: 'overdue less than a minute' });
    expect(dueWords(now - 2 * day, now, 'routine')).toMatchObject({ isOverdue: true, text: 'overdue 2 days' });
  });

  it('keeps an overdue emergency ticking', () => {
    expect(dueWords(now - 5 * minute, now, 'emergency')).toEqual({
      text: 'overdue 5 min',
      isOverdue: true,
      isTicking: true,
    });
  });

  it.each([
    [59_999, 'less than a minute'],
    [minute, '1 min'],
    [hour, '1 h'],
    [10 * hour + 30 * minute, '10 h'],
    [day, '1 day'],
    [2 * day - 1, '1 day'],
    [2 * day, '2 days'],
  ])('says %d ms as %s', (milliseconds, words) => {
    expect(span(milliseconds)).toBe(words);
  });
});

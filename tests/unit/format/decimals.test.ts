import { expect, it } from 'vitest';
import { readDecimal } from '#lib/format/decimals.ts';

it.each([
  ['4.1', '4.1'],
  [' 0.58 ', '0.58'],
  ['.5', '0.5'],
  ['12', '12'],
  ['-2.0', '-2.0'],
])('%s is a number, digit for digit', (typed, text) => {
  expect(readDecimal(typed, 'Weight')).toEqual({ kind: 'number', text });
});

it('asks about a comma and never reads 4,1 as 41', () => {
  expect(readDecimal('4,1', 'Weight')).toEqual({
    kind: 'question',
    text: '4.1',
    question: 'Read as 4.1. Is that right?',
  });
});

it.each(['4.1.2', '1,000,000', 'four', '4kg', '--3', '1e3'])('%s is refused with an example', (typed) => {
  expect(readDecimal(typed, 'Weight')).toEqual({ kind: 'problem', message: 'Weight must be a number, like 4.1' });
});

it('is empty when nothing but space is typed', () => {
  expect(readDecimal('  ', 'Weight')).toEqual({ kind: 'empty' });
});

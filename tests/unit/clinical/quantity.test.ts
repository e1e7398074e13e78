import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, toText } from '#lib/clinical/decimal.ts';
import { type Comparator, type ComparisonOperator, compareQuantity, parseValue } from '#lib/clinical/quantity.ts';
import type { Truth } from '#lib/clinical/truth.ts';

describe('reading the text of a value', () => {
  it.each([
    ['0.58', '=', '0.58'],
    [' 0.58 ', '=', '0.58'],
    ['<50', '<', '50.00'],
    ['< 50', '<', '50.00'],
    ['<=0.41', '<=', '0.41'],
    ['≤0.41', '<=', '0.41'],
    ['>=6.5', '>=', '6.50'],
    ['≥ 6.5', '>=', '6.50'],
    ['>1476', '>', '1476.00'],
    ['4,1', '=', '4.10'],
    ['0,580', '=', '0.58'],
    ['1,234.5', '=', '1234.50'],
    ['1.234,5', '=', '1234.50'],
    ['6.9 H', '=', '6.90'],
    ['2.1 LL', '=', '2.10'],
    ['6.9*', '=', '6.90'],
  ])('%j is %s %s', (text, comparator, value) => {
    const parsed = parseValue(text);
    expect(parsed.kind).toBe('quantity');
    if (parsed.kind !== 'quantity') return;
    expect(parsed.quantity.comparator).toBe(comparator);
    expect(toText(parsed.quantity.value, 2)).toBe(value);
  });

  it('says how it read a decimal comma', () => {
    expect(parseValue('4,1')).toMatchObject({ note: '"4,1" read as 4.1' });
    expect(parseValue('4.1')).toMatchObject({ note: null });
  });

  it.each(['1,234', '12,345', '1,23,4', '1.2,3.4'])(
    'does not guess whether %j has a decimal or a thousands mark',
    (text) => {
      expect(parseValue(text).kind).toBe('ambiguous');
    },
  );

  it.each([
    '',
    '   ',
    'haemolysed',
    'pending',
    '-1',
    '1e3',
    '½',
    '<',
    '<<5',
    '5>',
    'NaN',
    'Infinity',
    '1.2.3',
    '٣',
    '4 . 1',
    `1${'0'.repeat(40)}`,
  ])('reads %j as text, not as a number', (text) => {
    expect(parseValue(text).kind).toBe('text');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['quantity', 'ambiguous', 'text']).toContain(parseValue(text).kind);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('comparing with a comparator', () => {
  const judge = (comparator: Comparator, value: string, operator: ComparisonOperator, limit: string): Truth =>
    compareQuantity({ comparator, value: decimal(value) }, operator, decimal(limit));

  it.each<[Comparator, string, ComparisonOperator, string, Truth]>([
    ['<', '50', '<', '30', 'unknown'],
    ['<', '50', '<', '60', 'met'],
    ['<', '50', '<', '50', 'met'],
    ['<', '50', '>', '60', 'not-met'],
    ['<=', '50', '<', '50', 'unknown'],
    ['<=', '50', '<=', '50', 'met'],
    ['<=', '50', '>=', '50', 'unknown'],
    ['<=', '50', '>', '50', 'not-met'],
    ['>', '50', '>', '50', 'met'],
    ['>', '50', '<=', '50', 'not-met'],
    ['>', '50', '>', '60', 'unknown'],
    ['>=', '50', '>=', '50', 'met'],
    ['>=', '50', '>', '50', 'unknown'],
    ['>=', '50', '<', '50', 'not-met'],
    ['=', '50', '<', '50', 'not-met'],
    ['=', '50', '<=', '50', 'met'],
    ['=', '50', '>=', '50', 'met'],
    ['=', '50', '>', '50', 'not-met'],
  ])('%s%s %s %s is %s', (comparator, value, operator, limit, expected) => {
    expect(judge(comparator, value, operator, limit)).toBe(expected);
  });

  it('agrees with every true value that the comparator allows', () => {
    const number = fc.integer({ min: 0, max: 40 });
    const allowed: Record<Comparator, (x: number, value: number) => boolean> = {
      '=': (x, value) => x === value,
      '<': (x, value) => x < value,
      '<=': (x, value) => x <= value,
      '>': (x, value) => x > value,
      '>=': (x, value) => x >= value,
    };
    const holds: Record<ComparisonOperator, (x: number, limit: number) => boolean> = {
      '<': (x, limit) => x < limit,
      '<=': (x, limit) => x <= limit,
      '>': (x, limit) => x > limit,
      '>=': (x, limit) => x >= limit,
    };
    const comparators = fc.constantFrom<Comparator>('=', '<', '<=', '>', '>=');
    const operators = fc.constantFrom<ComparisonOperator>('<', '<=', '>', '>=');
    fc.assert(
      fc.property(comparators, number, operators, number, number, (comparator, value, operator, limit, x) => {
        const truth = judge(comparator, String(value), operator, String(limit));
        if (truth === 'unknown' || !allowed[comparator](x, value)) return;
        expect(holds[operator](x, limit)).toBe(truth === 'met');
      }),
      { numRuns: 5000 },
    );
  });
});

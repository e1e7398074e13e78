import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  decimal,
  divide,
  multiply,
  parseDecimal,
  round,
  subtract,
  toNumber,
  toText,
} from '#lib/clinical/decimal.ts';

const decimals = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => toText(divide(decimal(String(digits)), decimal(String(10 ** places))), places));

describe('exact decimals', () => {
  it('adds tenths without the error of floating point', () => {
    expect(toText(add(decimal('0.1'), decimal('0.2')), 20)).toBe('0.30000000000000000000');
  });

  it.each([
    ['2.125', 2, '2.13'],
    ['-2.125', 2, '-2.13'],
    ['2.124999999999999999999999', 2, '2.12'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['0.4', 0, '0'],
    ['47.5', 0, '48'],
    ['0.005', 2, '0.01'],
  ])('rounds %s to %i places, half away from zero: %s', (text, places, expected) => {
    expect(toText(decimal(text), places)).toBe(expected);
  });

  it.each(['', ' ', '1e3', '1,5', '.5', '5.', '+1', '--1', '0x10', 'NaN', '٣', '1 000', `1${'0'.repeat(30)}`])(
    'refuses %j',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
      expect(() => decimal(text)).toThrow(RangeError);
    },
  );

  it('writes what it read', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const places = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
        expect(toText(decimal(text), places)).toBe(text === '-0' ? '0' : text.replace(/^-(0(\.0+)?)$/, '$1'));
      }),
    );
  });

  it('undoes addition by subtraction and multiplication by division', () => {
    fc.assert(
      fc.property(decimals, decimals, (left, right) => {
        const [a, b] = [decimal(left), decimal(right)];
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        if (b.numerator !== 0n) expect(compare(divide(multiply(a, b), b), a)).toBe(0);
      }),
    );
  });

  it('orders as numbers do', () => {
    fc.assert(
      fc.property(decimals, decimals, (left, right) => {
        expect(compare(decimal(left), decimal(right))).toBe(Math.sign(Number(left) - Number(right)));
      }),
    );
  });

  it('never moves a value by more than half a unit of the last place', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 4 }), (text, places) => {
        const moved = Math.abs(toNumber(round(decimal(text), places)) - Number(text));
        expect(moved).toBeLessThanOrEqual(0.5 / 10 ** places + 1e-9);
      }),
    );
  });

  it('divides by zero never', () => {
    expect(() => divide(decimal('1'), decimal('0'))).toThrow(RangeError);
    expect(toText(divide(decimal('1'), decimal('-4')), 2)).toBe('-0.25');
  });
});

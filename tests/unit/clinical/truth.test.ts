import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, anyOf, atLeast, fromBoolean, not, type Truth } from '#lib/clinical/truth.ts';

const TRUTHS: Truth[] = ['met', 'not-met', 'unknown'];
const truths = fc.array(fc.constantFrom(...TRUTHS), { maxLength: 6 });

describe('Kleene logic', () => {
  it.each<[Truth, Truth, Truth, Truth]>([
    // left, right, and, or
    ['met', 'met', 'met', 'met'],
    ['met', 'not-met', 'not-met', 'met'],
    ['met', 'unknown', 'unknown', 'met'],
    ['not-met', 'met', 'not-met', 'met'],
    ['not-met', 'not-met', 'not-met', 'not-met'],
    ['not-met', 'unknown', 'not-met', 'unknown'],
    ['unknown', 'met', 'unknown', 'met'],
    ['unknown', 'not-met', 'not-met', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s with %s: and is %s, or is %s', (left, right, both, either) => {
    expect(allOf([left, right])).toBe(both);
    expect(anyOf([left, right])).toBe(either);
  });

  it('turns met and not met round and leaves unknown', () => {
    expect(TRUTHS.map(not)).toEqual(['not-met', 'met', 'unknown']);
  });

  it('is met for all of nothing and not met for any of nothing', () => {
    expect(allOf([])).toBe('met');
    expect(anyOf([])).toBe('not-met');
  });

  it('reads null as unknown, never as no', () => {
    expect([true, false, null].map(fromBoolean)).toEqual(['met', 'not-met', 'unknown']);
  });

  it('obeys De Morgan', () => {
    fc.assert(fc.property(truths, (list) => not(allOf(list)) === anyOf(list.map(not))));
  });

  it('never lets an unknown decide: replacing it by either answer agrees with every known result', () => {
    fc.assert(
      fc.property(truths, (list) => {
        for (const combine of [allOf, anyOf]) {
          const result = combine(list);
          if (result === 'unknown') continue;
          for (const answer of ['met', 'not-met'] as const) {
            expect(combine(list.map((truth) => (truth === 'unknown' ? answer : truth)))).toBe(result);
          }
        }
      }),
    );
  });

  it('counts: one of is any, all of is all', () => {
    fc.assert(
      fc.property(truths, (list) => {
        expect(atLeast(1, list)).toBe(anyOf(list));
        expect(atLeast(list.length, list)).toBe(allOf(list));
      }),
    );
  });

  it('is unknown when the open operands could still reach the number', () => {
    expect(atLeast(2, ['met', 'unknown', 'not-met'])).toBe('unknown');
    expect(atLeast(2, ['met', 'met', 'unknown'])).toBe('met');
    expect(atLeast(2, ['met', 'not-met', 'not-met'])).toBe('not-met');
  });
});

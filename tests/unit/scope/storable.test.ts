import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storable } from '#lib/scope/storable.ts';

test('leaves everything that Postgres can store as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      fc.pre(!text.includes('\\u0000') && text.isWellFormed() && !/\\ud[89a-f]/i.test(text));
      expect(storable(value)).toEqual(value);
    }),
  );
});

test('takes out NUL and half characters at any depth and leaves no other trace', () => {
  expect(storable({ a: ['x\u0000y', { b: '\ud83d' }], c: 1, d: null, e: undefined })).toEqual({
    a: ['xy', { b: '\ufffd' }],
    c: 1,
    d: null,
    e: undefined,
  });
});

test('does not touch dates, bytes and other objects with a class', () => {
  const date = new Date(0);
  const bytes = new Uint8Array([0, 1]);
  expect(storable([date, bytes])).toEqual([date, bytes]);
  expect(storable(date)).toBe(date);
});

// A syntax error is told by its place and never by the text around it.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from '#scripts/lib/parse-json.ts';

it.each([
  ['{"a": bad}', { line: 1, column: 7 }],
  ['{\n  "a": 1,\n}', { line: 3, column: 1 }],
  ['[1,]', { line: 1, column: 4 }],
  ["{'a': 1}", { line: 1, column: 2 }],
  ['{"a":1}{', { line: 1, column: 8 }],
  ['"a\nb"', { line: 1, column: 3 }],
  ['[01]', { line: 1, column: 3 }],
  [`{"${'long '.repeat(40)}": [tru3]}`, { line: 1, column: 210 }],
  ['{"a": 1', null],
  ['{', null],
  ['{ \n', null],
  ['"open', null],
  ['tru', null],
  ['-', null],
  ['', null],
])('%j is wrong at %j', (text, at) => {
  expect(parseJson(text)).toEqual({ ok: false, at });
});

it('gives what JSON.parse gives', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
    { seed: 2026 },
  );
});

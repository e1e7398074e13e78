import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, foldWords } from '#lib/format/fold-text.ts';

test.each([
  ["O'Brien-Sørensen", 'obrien sorensen'],
  ['  Álvarez   QUINTERO ', 'alvarez quintero'],
  ['Łukasz Groß', 'lukasz gross'],
  ['LW-0042', 'lw 0042'],
  ['D’Angelo', 'dangelo'],
  ['محمد', 'محمد'],
  ['李小龍', '李小龍'],
  ['?!', ''],
])('%j is compared as %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding twice changes nothing, and words are apart by one space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      expect(foldWords(text).join(' ')).toBe(folded);
    }),
  );
});

// Text as it is compared: without case, accents, apostrophes and punctuation. What is shown is never folded.

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
};

/** "O'Brien-Sørensen" as "obrien sorensen". Words are kept apart by one space; letters of other scripts stay. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’ʼ`´]/g, '')
    .replace(/[ßæœøłđðþıħŧ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text, folded. */
export function foldWords(text: string): string[] {
  return foldText(text).split(' ').filter(Boolean);
}

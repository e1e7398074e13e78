// Makes a document's strings fit for paper: no control characters, no marks that turn the direction of text, no word wider than a line.

import type { HandoutDocument } from '../clinical/handouts/types.ts';

/** Control characters, format marks (direction, zero width), unassigned and private letters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}]/gu;
const LONG_WORD = /\S{40,}/g;
/** A phone number stays on one line. */
const PHONE_GAP = /(?<=\d) (?=\d)/g;
const ZERO_WIDTH_SPACE = '\u200b';
/** What the fonts at hand can show: Latin, Greek, Cyrillic, Hebrew, Arabic, common marks. */
const WITHOUT_GLYPH =
  /[^\u0020-\u024f\u02b0-\u036f\u0370-\u05ff\u0600-\u06ff\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20ac\u200b]/gu;
const PLACEHOLDER = '□';

/** A copy; line breaks and tabs become spaces. */
export function printableText(document: HandoutDocument): HandoutDocument {
  return mapStrings(document, (text) =>
    text
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .replace(UNPRINTABLE, '')
      .replace(PHONE_GAP, '\u00a0')
      .replace(LONG_WORD, (word) => word.replace(/.{30}/gu, (part) => `${part}${ZERO_WIDTH_SPACE}`)),
  );
}

/** A copy in which letters of scripts that no font at hand has are a box each: the sheet is still made, and says that a letter is missing. */
export function withPlaceholders(document: HandoutDocument): HandoutDocument {
  return mapStrings(document, (text) => text.replace(WITHOUT_GLYPH, PLACEHOLDER));
}

function mapStrings(document: HandoutDocument, change: (text: string) => string): HandoutDocument {
  return JSON.parse(JSON.stringify(document), (_, part: unknown) => (typeof part === 'string' ? change(part) : part));
}

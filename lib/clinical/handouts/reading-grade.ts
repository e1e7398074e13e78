// Flesch-Kincaid grade level (Kincaid 1975): 0.39 x words a sentence + 11.8 x syllables a word - 15.59.
// Names of nutrients are left out of the count: the sheet explains each once, and they cannot be made shorter.

import { blockLines } from './document-text.ts';
import { paragraphText } from './text-units.ts';
import type { HandoutBlock, HandoutDocument } from './types.ts';

const NUTRIENT_NAMES =
  /\b(magnesium|potassium|calcium|iron|thiamine|vitamin (?:b ?\d*|[a-k])\b|vitamin [a-k]\d*|b1|b6|b12|folate|phosphate|sodium)\b/gi;

export type ReadingMeasure = { grade: number; words: number; sentences: number; syllables: number };

/**
 * Grade of the sheet at one decimal. Each item of a list counts as a sentence. Headings, food names, the foot and identifiers are
 * left out: short fragments would only flatter the grade.
 */
export function readingGrade(document: HandoutDocument): ReadingMeasure {
  return measureReading(document.blocks.flatMap(proseLines));
}

function proseLines(block: HandoutBlock): string[] {
  switch (block.kind) {
    case 'title':
    case 'foot':
      return [];
    case 'food-list':
      return [block.intro, block.instead ?? [], block.closing ?? []].map(paragraphText);
    case 'main-message':
    case 'notice':
      return blockLines(block);
    default:
      return blockLines(block).slice(1);
  }
}

export function measureReading(lines: string[]): ReadingMeasure {
  const sentences = lines
    .flatMap((line) => line.replace(NUTRIENT_NAMES, ' ').split(/[.!?…]+(?:\s|$)/))
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  if (words.length === 0) return { grade: 0, words: 0, sentences: 0, syllables: 0 };
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { grade: Math.round(grade * 10) / 10, words: words.length, sentences: sentences.length, syllables };
}

function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?/g) ?? [];
}

/** Words whose vowels mislead the count below. */
const EXCEPTIONS: Record<string, number> = {
  area: 3,
  being: 2,
  cannot: 2,
  cereal: 3,
  create: 2,
  diet: 2,
  dietitian: 4,
  doing: 2,
  every: 2,
  fluid: 2,
  going: 2,
  idea: 3,
  medicine: 3,
  medicines: 3,
  people: 2,
  porridge: 2,
  quiet: 2,
  radio: 3,
  science: 2,
  something: 2,
  sometimes: 2,
  someone: 2,
  therapist: 3,
  vegetable: 3,
  vegetables: 4,
  wholemeal: 2,
  yoghurt: 2,
  yogurt: 2,
  antacids: 3,
  quinoa: 2,
  avocado: 4,
  blood: 1,
  once: 1,
  does: 1,
  goes: 1,
  you: 1,
  their: 1,
  they: 1,
  leaves: 1,
  sometime: 2,
  pasteurised: 3,
  pasteurized: 3,
  sardines: 2,
  tired: 2,
  hour: 1,
  hours: 1,
  edamame: 4,
  laxatives: 4,
  mozzarella: 4,
  somewhere: 2,
  video: 3,
  minute: 2,
  tomato: 3,
  potatoes: 3,
  tomatoes: 3,
  trouble: 2,
};

/** Syllables of an English word by its vowel groups; silent e, -ed and -es are not counted. At least one. */
export function countSyllables(word: string): number {
  const plain = word.replace(/['’](?:s|re|ll|ve|d|m)?$/, '').replace(/n['’]t$/, 'nt');
  const known = EXCEPTIONS[plain];
  if (known !== undefined) return known;
  let groups = plain.match(/[aeiouy]+/g)?.length ?? 0;
  if (/[^aeiouylr]e$/.test(plain) || /[aeiouy][lr]e$/.test(plain)) groups -= 1;
  else if (/[aeiouy][^aeiouy]+es$/.test(plain) && !/(?:[sxz]|ch|sh|[cg])es$/.test(plain)) groups -= 1;
  else if (/[^aeiouytd]ed$/.test(plain) && groups > 1) groups -= 1;
  groups += plain.match(/[^aeiouq]i(?:a|o(?!u))(?!n)|eo|ua(?!r)|[^q]uou|ism$/g)?.length ?? 0;
  return Math.max(1, groups);
}

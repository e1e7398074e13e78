// Turns a text unit into runs of literal text: **strong** first, then {slots}, so that nothing typed by a person is read as markup.

import type { IsoDate } from '../facts.ts';
import type { HandoutKnowledge } from './knowledge.ts';
import type { HandoutContext, Paragraph, TextRun } from './types.ts';

export type Slots = Record<string, string>;

export type UnitWriter = {
  /** Throws on an unknown unit or an unfilled slot: a sheet with a hole is never printed. */
  paragraph: (id: string, slots?: Slots) => Paragraph;
  text: (id: string, slots?: Slots) => string;
  because: (...ids: string[]) => string[];
  date: (date: IsoDate) => string;
};

export function unitWriter(knowledge: HandoutKnowledge, spelling: HandoutContext['spelling']): UnitWriter {
  const unit = (id: string): HandoutKnowledge['units'][string] => {
    const found = knowledge.units[id];
    if (!found) throw new Error(`no text unit ${id}`);
    return found;
  };
  const paragraph: UnitWriter['paragraph'] = (id, slots = {}) => {
    const text = spelling === 'us' ? american(unit(id).text) : unit(id).text;
    const runs = text
      .split('**')
      .map((part, index): TextRun => ({ text: fill(part, slots, id), strong: index % 2 === 1 }));
    return runs.filter((run) => run.text !== '');
  };
  return {
    paragraph,
    text: (id, slots) => paragraphText(paragraph(id, slots)),
    because: (...ids) => [...new Set(ids.flatMap((id) => unit(id).because))],
    date: (date) => dateInWords(date, spelling),
  };
}

export function paragraphText(paragraph: Paragraph): string {
  return paragraph.map((run) => run.text).join('');
}

/** Several short units set as one paragraph. */
export function joined(paragraphs: Paragraph[]): Paragraph {
  return paragraphs.flatMap((paragraph, index) =>
    index === 0 ? paragraph : [{ text: ' ', strong: false }, ...paragraph],
  );
}

/** "cramps, tingling and numbness". */
export function inList(words: string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function fill(text: string, slots: Slots, id: string): string {
  return text.replace(/\{([a-z-]+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`text unit ${id} lacks ${name}`);
    return value;
  });
}

const AMERICAN: [RegExp, string][] = [
  [/yoghurt/g, 'yogurt'],
  [/pasteurised/g, 'pasteurized'],
];

function american(text: string): string {
  return AMERICAN.reduce((result, [pattern, word]) => result.replace(pattern, word), text);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "10 November 2026" or "November 10, 2026". Not a date: as it came. */
function dateInWords(date: IsoDate, spelling: HandoutContext['spelling']): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  if (!year || !day || !name) return date;
  return spelling === 'us' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

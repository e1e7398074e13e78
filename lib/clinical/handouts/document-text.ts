// The whole text of a handout in the order in which it is printed, for the command line, for checks and for search.

import { paragraphText } from './text-units.ts';
import type { HandoutBlock, HandoutDocument, Paragraph } from './types.ts';

/** One line a paragraph, item, food or heading. */
export function documentText(document: HandoutDocument): string {
  const lines = [
    document.header.clinic,
    document.header.patient,
    ...document.blocks.flatMap(blockLines),
    document.footer.prepared,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** Lines of one block; food names and portions stand on one line. */
export function blockLines(block: HandoutBlock): string[] {
  switch (block.kind) {
    case 'title':
      return [block.text, ...texts(block.lines)];
    case 'main-message':
    case 'notice':
    case 'foot':
      return texts(block.paragraphs);
    case 'why':
    case 'next-step':
      return [block.heading, ...texts(block.paragraphs)];
    case 'get-help-now':
    case 'tick-list':
    case 'ask-first':
    case 'pills':
      return [block.heading, ...texts(block.items)];
    case 'food-list':
      return [
        block.heading,
        paragraphText(block.intro),
        ...block.foods.map((food) => `${food.name}: ${food.portion}`),
        ...texts([block.instead ?? [], block.closing ?? []]),
      ];
    case 'call-us':
      return [block.heading, paragraphText(block.lead), ...texts(block.items), ...texts([block.thisWeek ?? []])];
    case 'teach-back':
      return [block.heading, paragraphText(block.prompt), ...texts(block.ticks)];
  }
}

function texts(paragraphs: Paragraph[]): string[] {
  return paragraphs.map(paragraphText);
}

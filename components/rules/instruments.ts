// Every score of the knowledge base in one shape, with its words: Wells stands in a list of its own there, with the sources of the rules
// that use it.

import { highestScore, scoreText } from '#components/scores/score-words.ts';
import type { Instrument, InstrumentItem, Knowledge } from '#lib/clinical/knowledge.ts';
import type { SourceReference } from '#lib/clinical/screening.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { wellsItemTitles } from '#lib/knowledge/wells-items.ts';

export type ShownInstrument = Pick<Instrument, 'id' | 'title' | 'positiveAt' | 'shownWhen'> & {
  items: (InstrumentItem & { title: string })[];
  /** The highest score there is, in words. */
  highest: string;
  /** When it stands beside findings, where no condition of its own says so. */
  shown: string;
  note: string;
  sources: SourceReference[];
};

export function instrumentsOf(knowledge: Pick<Knowledge, 'wells' | 'instruments' | 'rules'>): ShownInstrument[] {
  const users = knowledge.rules.filter((rule) => rule.kind === 'red-flag' && rule.usesWells);
  const wells: ShownInstrument = {
    id: 'wells',
    title: 'Two-level Wells score for deep vein thrombosis',
    items: titled(knowledge.wells, wellsItemTitles),
    positiveAt: 2,
    highest: highestWords({ items: knowledge.wells }),
    shown: 'With the flag of a suspected clot, for each leg by itself; not in pregnancy or after childbirth.',
    note: '2 points or more: likely. 1 or less: unlikely, which chooses the pathway and never clears the flag.',
    sources: users.flatMap((rule) => rule.sources.filter(({ provenance }) => provenance === 'guideline')),
  };
  const others = (knowledge.instruments ?? []).map((instrument): ShownInstrument => {
    const { id, title, items, positiveAt, shownWhen } = instrument;
    const { items: titles, note, sources } = numberAbouts.instruments[id] ?? { items: {}, note: '', sources: [] };
    const highest = highestWords(instrument);
    const shown = shownWhen ? 'Something of it is known, and this holds:' : 'Something of it is known.';
    return {
      id,
      title,
      items: titled(items, titles),
      positiveAt,
      ...(shownWhen ? { shownWhen } : {}),
      highest,
      shown,
      note,
      sources,
    };
  });
  return [wells, ...others];
}

/** Where items exclude each other their sum is more than anyone can have. */
function highestWords(instrument: Pick<Instrument, 'items' | 'most'>): string {
  const highest = scoreText(highestScore(instrument));
  const sum = scoreText(highestScore({ items: instrument.items }));
  return highest === sum
    ? `${highest}, all items that add points together`
    : `${highest}: the items add up to ${sum}, but some exclude each other`;
}

function titled(items: readonly InstrumentItem[], titles: Record<string, string>): ShownInstrument['items'] {
  return items.map((item) => ({ ...item, title: titles[item.code] ?? item.code }));
}

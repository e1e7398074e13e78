// Every score of the knowledge base in one shape, with its words: Wells stands in a list of its own there, with the sources of the rules
// that use it.

import type { Instrument, InstrumentItem, Knowledge } from '#lib/clinical/knowledge.ts';
import type { SourceReference } from '#lib/clinical/screening.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { wellsItemTitles } from '#lib/knowledge/wells-items.ts';

export type ShownInstrument = Pick<Instrument, 'id' | 'title' | 'positiveAt'> & {
  items: (InstrumentItem & { title: string })[];
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
    note: '2 points or more: likely. 1 or less: unlikely, which chooses the pathway and never clears the flag.',
    sources: users.flatMap((rule) => rule.sources.filter(({ provenance }) => provenance === 'guideline')),
  };
  const others = (knowledge.instruments ?? []).map(({ id, title, items, positiveAt }): ShownInstrument => {
    const about = numberAbouts.instruments[id] ?? { items: {}, note: '', sources: [] };
    return { id, title, items: titled(items, about.items), positiveAt, note: about.note, sources: about.sources };
  });
  return [wells, ...others];
}

function titled(items: readonly InstrumentItem[], titles: Record<string, string>): ShownInstrument['items'] {
  return items.map((item) => ({ ...item, title: titles[item.code] ?? item.code }));
}

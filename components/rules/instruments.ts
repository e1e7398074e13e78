// Every score of the knowledge base in one shape, with its words: Wells stands in a list of its own there.

import { highestScore, scoreText } from '#components/scores/score-words.ts';
import { type ConditionNode, conditionTree } from '#lib/clinical/condition-tree.ts';
import type { Instrument, InstrumentItem, Knowledge } from '#lib/clinical/knowledge.ts';
import type { SourceReference } from '#lib/clinical/screening.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { fromGuideline } from '#lib/knowledge/sources.ts';
import { wellsItemTitles, wellsSources } from '#lib/knowledge/wells-items.ts';

export type ShownInstrument = Pick<Instrument, 'id' | 'title' | 'positiveAt' | 'shownWhen'> & {
  items: (InstrumentItem & { title: string })[];
  /** What it looks for. */
  purpose: string;
  /** The highest score there is, in words. */
  highest: string;
  /** When it stands beside findings, where no condition of its own says so. */
  shown: string;
  note: string;
  sources: SourceReference[];
};

export function instrumentsOf(knowledge: Pick<Knowledge, 'wells' | 'instruments'>): ShownInstrument[] {
  const wells: ShownInstrument = {
    id: 'wells',
    title: 'Two-level Wells score for deep vein thrombosis',
    items: titled(knowledge.wells, wellsItemTitles),
    positiveAt: 2,
    purpose: 'a clot in a deep vein of the leg',
    highest: highestWords({ items: knowledge.wells }),
    shown: 'With the flag of a suspected clot, for each leg by itself; not in pregnancy or after childbirth.',
    note: '2 points or more: likely. 1 or less: unlikely, which chooses the pathway and never clears the flag.',
    sources: wellsSources.map(([citation, mark]) => fromGuideline(citation, mark)),
  };
  const others = (knowledge.instruments ?? []).map((instrument): ShownInstrument => {
    const { id, title, items, positiveAt, shownWhen } = instrument;
    const about = numberAbouts.instruments[id];
    const { items: titles, purpose, note, sources } = about ?? { items: {}, purpose: '', note: '', sources: [] };
    const highest = highestWords(instrument);
    const shown = shownWhen ? 'Something of it is known, and this holds:' : 'Something of it is known.';
    return {
      id,
      title,
      items: titled(items, titles),
      positiveAt,
      ...(shownWhen ? { shownWhen } : {}),
      purpose,
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
    ? `${highest}, the sum of all items that add points`
    : `${highest}: the items add up to ${sum}, but some exclude each other`;
}

function titled(items: readonly InstrumentItem[], titles: Record<string, string>): ShownInstrument['items'] {
  return items.map((item) => ({ ...item, title: titles[item.code] ?? item.code }));
}

/** Ids of the decision limits that its items compare with. */
export function limitsOfInstrument({ items }: Pick<ShownInstrument, 'items'>, knowledge: Knowledge): string[] {
  return [...new Set(items.flatMap(({ condition }) => limitsOfNode(conditionTree(condition, knowledge))))];
}

function limitsOfNode({ limit, children }: ConditionNode): string[] {
  return [...(limit === null ? [] : [limit]), ...children.flatMap(limitsOfNode)];
}

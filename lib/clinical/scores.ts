// The published scores of one case as intervals: what is not known widens them and is named, never counted as zero.

import type { EvaluationContext } from './context.ts';
import { truthOf } from './evaluate.ts';
import type { Instrument } from './knowledge.ts';
import type { InstrumentScore } from './screening.ts';
import { MET } from './truth.ts';
import { scoreWells } from './wells.ts';

/** In the order of the knowledge base, without instruments of which nothing is known. A score is shown; it clears nothing. */
export function scoresOf(context: EvaluationContext): InstrumentScore[] {
  return (context.knowledge.instruments ?? []).flatMap((instrument) => {
    if (instrument.shownWhen && truthOf(instrument.shownWhen, context) !== MET) return [];
    const score = scoreOf(instrument, context);
    return score.unknownItems.length < instrument.items.length ? [score] : [];
  });
}

function scoreOf({ id, title, items, positiveAt, most }: Instrument, context: EvaluationContext): InstrumentScore {
  const { min, max, unknownItems } = scoreWells(items, (condition) => truthOf(condition, context));
  return { instrument: id, title, min, max: most === undefined ? max : Math.min(max, most), positiveAt, unknownItems };
}

// Two-level Wells score for deep vein thrombosis (NICE NG158) as an interval: unknown items widen it, they are never zero.

import type { Condition } from './condition.ts';
import type { InstrumentItem, Knowledge } from './knowledge.ts';
import { MET, NOT_MET, type TruthCode, UNKNOWN } from './truth.ts';

/** What is counted for a score that a condition asks for; `undefined` for an instrument that the knowledge base lacks. */
export function scoredItems(
  condition: ScoreTest,
  { wells, instruments }: Pick<Knowledge, 'wells' | 'instruments'>,
): readonly InstrumentItem[] | undefined {
  return 'wells' in condition ? wells : instruments?.find(({ id }) => id === condition.score)?.items;
}

type ScoreTest = Extract<Condition, { wells: unknown } | { score: unknown }>;

export type WellsScore = { min: number; max: number; present: string[]; unknownItems: string[] };

/** `truthOf` gives each item's truth; points may be negative (an alternative diagnosis at least as likely: -2). */
export function scoreWells(
  items: readonly InstrumentItem[],
  truthOf: (condition: InstrumentItem['condition'], at: number) => TruthCode,
): WellsScore {
  const score: WellsScore = { min: 0, max: 0, present: [], unknownItems: [] };
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const truth = item ? truthOf(item.condition, at) : NOT_MET;
    if (!item || truth === NOT_MET) continue;
    const { code, points } = item;
    const isCertain = truth === MET;
    const least = typeof points === 'number' ? points : points.min;
    const most = typeof points === 'number' ? points : points.max;
    score.min += isCertain ? least : Math.min(0, least);
    score.max += isCertain ? most : Math.max(0, most);
    (isCertain ? score.present : score.unknownItems).push(code);
  }
  return score;
}

/** "Likely" (2 or more) only when certain; "unlikely" only when no unknown item could raise it above 1. */
export function wellsAtLeast(score: Pick<WellsScore, 'min' | 'max'>, threshold: number): TruthCode {
  if (score.min >= threshold) return MET;
  return score.max < threshold ? NOT_MET : UNKNOWN;
}

// Two-level Wells score for deep vein thrombosis (NICE NG158) as an interval: unknown items widen it, they are never zero.

import type { InstrumentItem } from './knowledge.ts';
import type { Truth } from './truth.ts';

export type WellsScore = { min: number; max: number; present: string[]; unknownItems: string[] };

/** `truthOf` gives each item's truth; points may be negative (an alternative diagnosis at least as likely: -2). */
export function scoreWells(
  items: readonly InstrumentItem[],
  truthOf: (condition: InstrumentItem['condition']) => Truth,
): WellsScore {
  const score: WellsScore = { min: 0, max: 0, present: [], unknownItems: [] };
  for (const item of items) {
    const truth = truthOf(item.condition);
    if (truth === 'not-met') continue;
    const { min, max } = typeof item.points === 'number' ? { min: item.points, max: item.points } : item.points;
    if (truth === 'met') {
      score.min += min;
      score.max += max;
      score.present.push(item.code);
      continue;
    }
    score.min += Math.min(0, min);
    score.max += Math.max(0, max);
    score.unknownItems.push(item.code);
  }
  return score;
}

/** "Likely" (2 or more) only when certain; "unlikely" only when no unknown item could raise it above 1. */
export function wellsAtLeast(score: WellsScore, threshold: number): Truth {
  if (score.min >= threshold) return 'met';
  return score.max < threshold ? 'not-met' : 'unknown';
}

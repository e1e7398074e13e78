// Two-level Wells score for deep vein thrombosis (NICE NG158) as an interval: unknown items widen it, they are never zero.

import type { Knowledge } from './knowledge.ts';
import type { Truth } from './truth.ts';

export type WellsScore = { min: number; max: number; present: string[]; unknownItems: string[] };

/** `truthOf` gives each item's truth; points may be negative (an alternative diagnosis at least as likely: -2). */
export function scoreWells(
  items: Knowledge['wells'],
  truthOf: (condition: Knowledge['wells'][number]['condition']) => Truth,
): WellsScore {
  const score: WellsScore = { min: 0, max: 0, present: [], unknownItems: [] };
  for (const item of items) {
    const truth = truthOf(item.condition);
    if (truth === 'not-met') continue;
    if (truth === 'met') {
      score.min += item.points;
      score.max += item.points;
      score.present.push(item.code);
      continue;
    }
    score.min += Math.min(0, item.points);
    score.max += Math.max(0, item.points);
    score.unknownItems.push(item.code);
  }
  return score;
}

/** "Likely" (2 or more) only when certain; "unlikely" only when no unknown item could raise it above 1. */
export function wellsAtLeast(score: WellsScore, threshold: number): Truth {
  if (score.min >= threshold) return 'met';
  return score.max < threshold ? 'not-met' : 'unknown';
}

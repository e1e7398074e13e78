// The table from level and picture to status, asked of the engine itself, so that the page cannot say something else.

import type { DeficiencyStatus } from '#lib/clinical/codes.ts';
import { type LevelFound, statusOf } from '#lib/clinical/conclude-deficiency.ts';
import type { Truth } from '#lib/clinical/truth.ts';

export const PICTURES = ['met', 'unknown', 'not-met'] as const satisfies readonly Truth[];

export type StatusCell = { withRisk: DeficiencyStatus | null; withoutRisk: DeficiencyStatus | null };
export type StatusRow = { level: LevelFound['level']; label: string; cells: Record<Truth, StatusCell> };

const ROWS: { level: LevelFound['level']; label: string }[] = [
  { level: 'below', label: 'below' },
  { level: 'borderline', label: 'borderline' },
  { level: 'conflict', label: 'results that disagree' },
  { level: 'within', label: 'within' },
  { level: 'treated', label: 'within, after treatment of a low one' },
  { level: 'above', label: 'above' },
  { level: 'no-finding', label: 'speaks against, excludes nothing' },
  { level: 'unusable', label: 'a result that cannot be used' },
  { level: 'none', label: 'no result' },
];

export function statusTable(isGuarded: boolean): StatusRow[] {
  return ROWS.map(({ level, label }) => {
    const cell = (truth: Truth): StatusCell => {
      const status = (hasRisk: boolean) => statusOf(level, { truth }, hasRisk, level === 'unusable', isGuarded);
      return { withRisk: status(true), withoutRisk: status(false) };
    };
    return { level, label, cells: { met: cell('met'), unknown: cell('unknown'), 'not-met': cell('not-met') } };
  });
}

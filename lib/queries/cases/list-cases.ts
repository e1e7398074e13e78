// The review queue: filtered, sorted and paged in the database.

import type { CaseRow } from './case-row.ts';

export const CASE_VIEWS = ['all', 'red-flags', 'mine', 'unassigned', 'overdue', 'closed'] as const;
export type CaseView = (typeof CASE_VIEWS)[number];
export const CASE_SORTS = ['urgency', 'due', 'opened', 'patient'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];
export const CASE_DUE_FILTERS = ['overdue', 'today', 'week'] as const;
export type CaseDueFilter = (typeof CASE_DUE_FILTERS)[number];

export type CasePage = {
  rows: CaseRow[];
  /** Opaque; give it back to read on. `null`: the end. */
  nextCursor: string | null;
  /** Cases of each view, with no other filter. */
  counts: Record<CaseView, number>;
  /** Cases that fit the whole filter. */
  total: number;
};

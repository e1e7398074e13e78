// The review queue: filtered, sorted and paged in the database. A list of who waits, not a reading of charts.

import { z } from 'zod';

import { defineQuery } from '#lib/scope/define-query.ts';
import type { Scope } from '#lib/scope/scope.ts';
import {
  CASE_VIEWS,
  type CaseDueFilter,
  type CaseView,
  caseConditions,
  caseFilterSchema,
  viewCondition,
} from './case-filter.ts';
import { afterCursor, CASE_SORTS, type CaseSort, caseOrder, cursorAfter } from './case-order.ts';
import type { CaseRow } from './case-row.ts';
import { caseRowInclude, toCaseRows } from './case-rows.ts';

export type { CaseDueFilter, CaseSort, CaseView };

export type CasePage = {
  rows: CaseRow[];
  /** Opaque; give it back to read on. `null`: the end. */
  nextCursor: string | null;
  /** Cases of each view, with no other filter. */
  counts: Record<CaseView, number>;
  /** Cases that fit the whole filter. */
  total: number;
};

export const listCases = defineQuery({
  name: 'cases.list',
  permission: 'case.read',
  schema: caseFilterSchema
    .extend({
      sort: z.enum(CASE_SORTS).default('urgency'),
      direction: z.enum(['asc', 'desc']).default('asc'),
      cursor: z.string().max(1000).nullable().default(null),
      limit: z.number().int().min(1).max(100).default(50),
    })
    .strict(),
  run: async (scope, { sort, direction, cursor, limit, ...filter }): Promise<CasePage> => {
    const { tx } = scope;
    const where = caseConditions(scope, filter);
    const found = await tx.case.findMany({
      where: cursor === null ? where : { clinicId: scope.clinicId, AND: [where, afterCursor(cursor, sort, direction)] },
      include: caseRowInclude,
      orderBy: caseOrder(sort, direction),
      take: limit + 1,
    });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      rows: await toCaseRows(scope, page),
      nextCursor: found.length > limit && last !== undefined ? cursorAfter(last, sort, direction) : null,
      counts: await countViews(scope),
      total: await tx.case.count({ where }),
    };
  },
});

async function countViews(scope: Scope): Promise<Record<CaseView, number>> {
  const counts: Record<CaseView, number> = { all: 0, 'red-flags': 0, mine: 0, unassigned: 0, overdue: 0, closed: 0 };
  for (const view of CASE_VIEWS) {
    counts[view] = await scope.tx.case.count({ where: { clinicId: scope.clinicId, ...viewCondition(scope, view) } });
  }
  return counts;
}

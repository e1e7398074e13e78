// The queue's filters as conditions of the database.

import { addDays } from 'date-fns';
import { z } from 'zod';

import { NUTRIENTS, RED_FLAGS, URGENCIES } from '#lib/clinical/codes.ts';
import { isIsoDate } from '#lib/clinical/dates.ts';
import { foldText } from '#lib/format/fold-text.ts';
import { fromIsoDate, startOfDayIn, toIsoDate } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';
import type { CaseWhere } from './case-order.ts';

export const CASE_VIEWS = ['all', 'red-flags', 'mine', 'unassigned', 'overdue', 'closed'] as const;
export type CaseView = (typeof CASE_VIEWS)[number];
export const CASE_DUE_FILTERS = ['overdue', 'today', 'week'] as const;
export type CaseDueFilter = (typeof CASE_DUE_FILTERS)[number];

export const caseFilterSchema = z.object({
  view: z.enum(CASE_VIEWS).default('all'),
  urgency: z.enum(URGENCIES).nullable().default(null),
  nutrient: z.enum(NUTRIENTS).nullable().default(null),
  redFlag: z.enum(RED_FLAGS).nullable().default(null),
  /** A user's id, or "none" for cases that nobody has. */
  assignee: z
    .union([z.uuid(), z.literal('none')])
    .nullable()
    .default(null),
  due: z.enum(CASE_DUE_FILTERS).nullable().default(null),
  /** Name, MRN, birth date as `YYYY-MM-DD`, code, or title of a finding; by POST alone. */
  search: z.string().trim().max(100).default(''),
});
export type CaseFilter = z.output<typeof caseFilterSchema>;

const MOST_WORDS = 5;

/** Everything that the filter asks for at once. */
export function caseConditions(scope: Scope, filter: CaseFilter): CaseWhere {
  const conditions: CaseWhere[] = [viewCondition(scope, filter.view), ...searchConditions(filter.search)];
  if (filter.urgency !== null) conditions.push({ urgency: filter.urgency });
  if (filter.nutrient !== null) conditions.push({ findings: { some: { nutrient: filter.nutrient } } });
  if (filter.redFlag !== null) conditions.push({ findings: { some: { kind: 'red-flag', code: filter.redFlag } } });
  if (filter.assignee !== null) conditions.push({ assigneeId: filter.assignee === 'none' ? null : filter.assignee });
  if (filter.due !== null) conditions.push({ dueAt: { lt: dueBefore(scope, filter.due) } });
  return { clinicId: scope.clinicId, AND: conditions };
}

export function viewCondition({ actor, now }: Scope, view: CaseView): CaseWhere {
  switch (view) {
    case 'all':
      return { status: 'open' };
    case 'red-flags':
      return { status: 'open', findings: { some: { kind: 'red-flag', state: { not: 'decided' } } } };
    case 'mine':
      return { status: 'open', assigneeId: actor.userId };
    case 'unassigned':
      return { status: 'open', assigneeId: null };
    case 'overdue':
      return { status: 'open', dueAt: { lt: now } };
    case 'closed':
      return { status: 'closed' };
  }
}

function dueBefore({ now, today, timeZone }: Scope, due: CaseDueFilter): Date {
  if (due === 'overdue') return now;
  const days = due === 'today' ? 1 : 7;
  return startOfDayIn(timeZone, toIsoDate(addDays(fromIsoDate(today), days)));
}

/** A birth date, the short code, or words: each begins a word of name or MRN, or stands in the title of a finding. */
function searchConditions(search: string): CaseWhere[] {
  if (isIsoDate(search)) return [{ patient: { is: { birthDate: fromIsoDate(search) } } }];
  const words = foldText(search)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  // Signs alone are no word of any patient.
  if (words.length === 0 && search !== '') return [{ id: { in: [] } }];
  return words.map((word) => {
    const literal = word.replace(/[\\%_]/g, '\\$&');
    return {
      OR: [
        { patient: { is: { OR: [{ searchText: { contains: ` ${literal}` } }, { code: word.toUpperCase() }] } } },
        { findings: { some: { title: { contains: literal, mode: 'insensitive' } } } },
      ],
    };
  });
}

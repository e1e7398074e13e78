// The closed sets of the queue with their words. Values are those of lib/queries/cases/list-cases.ts, whose module
// reaches the database and so never comes to the browser; the types hold the two together.

import type { CaseDueFilter, CaseSort, CaseView } from '#lib/queries/cases/list-cases.ts';

export const CASE_VIEWS = [
  'all',
  'red-flags',
  'mine',
  'unassigned',
  'overdue',
  'closed',
] as const satisfies readonly CaseView[];
export const CASE_SORTS = ['urgency', 'due', 'opened', 'patient'] as const satisfies readonly CaseSort[];
export const CASE_DUE_FILTERS = ['overdue', 'today', 'week'] as const satisfies readonly CaseDueFilter[];

export const VIEW_WORDS = {
  all: 'All open',
  'red-flags': 'Red flags',
  mine: 'Mine',
  unassigned: 'Unassigned',
  overdue: 'Overdue',
  closed: 'Closed',
} satisfies Record<CaseView, string>;

export const SORT_WORDS = {
  urgency: 'by urgency, then due',
  due: 'by due time',
  opened: 'by day opened',
  patient: 'by patient',
} satisfies Record<CaseSort, string>;

export const DUE_WORDS = {
  overdue: 'overdue',
  today: 'due today',
  week: 'due within a week',
} satisfies Record<CaseDueFilter, string>;

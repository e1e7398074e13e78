// Which statements of the document are shown: a closed set, which stands in the URL.

import { z } from 'zod';
import type { DocumentStatement } from '#lib/knowledge/document-statements.ts';

export const STATEMENT_FILTERS = ['all', 'used', 'not-used', 'corrected'] as const;
export type StatementFilter = (typeof STATEMENT_FILTERS)[number];

export const STATEMENT_FILTER_WORDS = {
  all: 'All',
  used: 'Used',
  'not-used': 'Not used',
  corrected: 'Used with a correction',
} satisfies Record<StatementFilter, string>;

const filterSchema = z.preprocess(
  (value) => (Array.isArray(value) ? value[0] : value),
  z.enum(STATEMENT_FILTERS).catch('all'),
);

export function readStatementFilter(search: Record<string, string | string[] | undefined>): StatementFilter {
  return filterSchema.parse(search.show);
}

export function statementsHref(filter: StatementFilter): string {
  return filter === 'all' ? '/rules/statements' : `/rules/statements?show=${filter}`;
}

export function passesStatementFilter({ excluded, note }: DocumentStatement, filter: StatementFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'used':
      return excluded === null;
    case 'not-used':
      return excluded !== null;
    case 'corrected':
      return excluded === null && note !== null;
  }
}

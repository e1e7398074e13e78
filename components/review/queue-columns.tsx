'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { dataTableColumns } from '#components/data-table/data-table-features.ts';
import { UrgencyTag } from '#components/severity/urgency-tag.tsx';
import { formatDate } from '#lib/format/dates.ts';
import type { CaseRow } from '#lib/queries/cases/case-row.ts';
import { DueClock } from './due-clock.tsx';

const column = dataTableColumns<CaseRow>();

/** Column ids that sort are the sorts of the list query. */
export const queueColumns = column.columns([
  column.accessor('urgency', {
    header: 'Urgency',
    enableSorting: true,
    cell: ({ row }) => <UrgencyTag urgency={row.original.urgency} words="short" />,
  }),
  column.accessor('headline', {
    header: 'Flagged for',
    meta: { isRowHead: true },
    cell: ({ row: { original } }) => (
      <Link
        href={`/review/${original.caseId}`}
        prefetch={false}
        data-case-link={original.caseId}
        className="inline-block min-h-6 font-[550] hover:underline"
      >
        {original.headline}
      </Link>
    ),
  }),
  column.accessor((row) => row.patient.name, {
    id: 'patient',
    header: 'Patient',
    enableSorting: true,
    cell: ({ row: { original } }) => (
      <span>
        <span className="block font-[600]">{original.patient.name}</span>
        <span className="tabular block text-ink-3 text-micro">
          {original.patient.birthDate ? formatDate(original.patient.birthDate) : 'birth date not known'} ·{' '}
          {original.patient.mrn}
        </span>
      </span>
    ),
  }),
  column.accessor('dueAt', {
    id: 'due',
    header: 'Due',
    enableSorting: true,
    cell: ({ row: { original } }) =>
      original.status === 'closed' ? (
        <span className="text-ink-3">closed</span>
      ) : (
        <DueClock dueAt={original.dueAt} urgency={original.urgency} />
      ),
  }),
  column.accessor('assigneeName', {
    header: 'Assignee',
    cell: ({ row: { original } }) => (
      <span className={clsx(original.assigneeName === null && 'text-ink-3')}>
        {original.assigneeName ?? 'unassigned'}
      </span>
    ),
  }),
  column.accessor('stateText', {
    header: 'State',
    cell: ({ row: { original } }) => (
      <span className={clsx(original.hasUnacknowledged ? 'font-[600] text-emergency' : 'text-ink-3')}>
        {original.stateText}
        {original.openedFromDraft && original.status === 'open' ? (
          <span className="block font-[400] text-ink-3 text-micro">from an unsigned draft</span>
        ) : null}
      </span>
    ),
  }),
]);

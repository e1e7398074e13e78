'use client';

import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { clsx } from 'clsx';
import Link from 'next/link';
import { UrgencyTag } from '#components/severity/urgency-tag.tsx';
import { formatDate } from '#lib/format/dates.ts';
import type { CaseRow } from '#lib/queries/cases/case-row.ts';
import { DueClock } from './due-clock.tsx';

/** Sorting, filtering and paging happen in the database; the table only lays rows out. */
export const queueFeatures = tableFeatures({});
const column = createColumnHelper<typeof queueFeatures, CaseRow>();

/** Columns that a narrow screen leaves out: what they say stands below the headline there. */
export const WIDE_ONLY = new Set(['patient', 'assignee', 'state']);

export const queueColumns = column.columns([
  column.display({ id: 'urgency', header: 'Urgency', cell: ({ row }) => <UrgencyTag urgency={row.original.urgency} /> }),
  column.display({
    id: 'headline',
    header: 'Flagged for',
    cell: ({ row }) => (
      <>
        <Link
          href={`/review/${row.original.caseId}`}
          prefetch={false}
          className="font-[550] hover:underline"
          data-case={row.original.caseId}
        >
          {row.original.headline}
        </Link>
        <span className="block text-ink-2 text-small rail:hidden">
          {row.original.patient.name} · {row.original.patient.mrn}
        </span>
        <span className="block text-ink-3 text-small rail:hidden">{row.original.stateText}</span>
      </>
    ),
  }),
  column.display({
    id: 'patient',
    header: 'Patient',
    cell: ({ row: { original } }) => (
      <>
        <span className="block font-[600]">{original.patient.name}</span>
        <span className="tabular block text-ink-3 text-micro">
          {original.patient.birthDate ? formatDate(original.patient.birthDate) : 'birth date not known'} ·{' '}
          {original.patient.mrn}
        </span>
      </>
    ),
  }),
  column.display({
    id: 'due',
    header: 'Due',
    cell: ({ row: { original } }) =>
      original.status === 'closed' ? (
        <span className="text-ink-3">closed</span>
      ) : (
        <DueClock dueAt={original.dueAt} urgency={original.urgency} />
      ),
  }),
  column.display({
    id: 'assignee',
    header: 'Assignee',
    cell: ({ row: { original } }) => (
      <span className={clsx(original.assigneeName === null && 'text-ink-3')}>{original.assigneeName ?? 'unassigned'}</span>
    ),
  }),
  column.display({
    id: 'state',
    header: 'State',
    cell: ({ row: { original } }) => (
      <span className={clsx(original.hasUnacknowledged ? 'font-[600] text-emergency' : 'text-ink-3')}>
        {original.stateText}
      </span>
    ),
  }),
]);

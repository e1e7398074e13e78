'use client';

import { dataTableColumns } from '#components/data-table/data-table-features.ts';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { UrgencyTag } from '#components/severity/urgency-tag.tsx';
import { formatDate } from '#lib/format/dates.ts';
import { formatAge, formatListName, formatSex } from '#lib/format/names.ts';
import type { PatientRow } from '#lib/queries/patients/list-patients.ts';
import { PatientLink } from './patient-link.tsx';

const column = dataTableColumns<PatientRow>();

/** The ids of columns that sort are the sorts of the list query. */
export const patientColumns = column.columns([
  column.accessor((row) => formatListName(row), {
    id: 'name',
    header: 'Name',
    enableSorting: true,
    meta: { isRowHead: true },
    cell: ({ row: { original } }) => (
      <PatientLink
        code={original.code}
        data-row-link=""
        className="inline-flex min-h-6 items-center font-[600] hover:underline"
      >
        {formatListName(original)}
      </PatientLink>
    ),
  }),
  column.accessor('birthDate', {
    id: 'birth-date',
    header: 'Born',
    enableSorting: true,
    cell: ({ row: { original } }) =>
      original.birthDate === null ? (
        <UnknownMark>not known</UnknownMark>
      ) : (
        <span className="whitespace-nowrap">
          <time dateTime={original.birthDate}>{formatDate(original.birthDate)}</time>{' '}
          <span className="text-ink-3">({formatAge(original.ageYears)})</span>
        </span>
      ),
  }),
  column.accessor('sex', {
    header: 'Sex',
    cell: ({ getValue }) => (getValue() === 'unknown' ? <UnknownMark>not known</UnknownMark> : formatSex(getValue())),
  }),
  column.accessor('mrn', {
    header: 'MRN',
    cell: ({ getValue }) => <span className="whitespace-nowrap">{getValue()}</span>,
  }),
  column.accessor('openCaseUrgency', {
    header: 'Open case',
    cell: ({ getValue }) => {
      const urgency = getValue();
      return urgency === null ? (
        <span className="text-ink-3">none</span>
      ) : (
        <UrgencyTag urgency={urgency} words="short" />
      );
    },
  }),
  column.accessor('lastSeenOn', {
    header: 'Last seen',
    cell: ({ getValue }) => {
      const on = getValue();
      return on === null ? (
        <span className="text-ink-3">not yet</span>
      ) : (
        <time dateTime={on} className="whitespace-nowrap">
          {formatDate(on)}
        </time>
      );
    },
  }),
]);

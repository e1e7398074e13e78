'use client';

import { useMemo } from 'react';
import { DataTable } from '#components/data-table/data-table.tsx';
import { dataTableColumns } from '#components/data-table/data-table-features.ts';
import { PatientLink } from '#components/patients/patient-link.tsx';
import { Instant } from '#components/shell/instant.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { formatDate } from '#lib/format/dates.ts';
import type { DraftRow } from '#lib/queries/cases/list-today.ts';

const column = dataTableColumns<DraftRow>();

type DraftTableProps = { rows: readonly DraftRow[]; canRecord: boolean };

/** Oldest first: what is begun and not signed is on nobody's list otherwise. */
export function DraftTable({ rows, canRecord }: DraftTableProps) {
  const columns = useMemo(
    () =>
      column.columns([
        column.accessor((row) => row.patient.name, {
          id: 'patient',
          header: 'Patient',
          meta: { isRowHead: true },
          cell: ({ row: { original } }) => (
            <span>
              <PatientLink
                code={original.patient.code}
                place={canRecord ? 'record' : 'chart'}
                className="inline-flex min-h-6 items-center font-[600] hover:underline"
              >
                {original.patient.name}
              </PatientLink>
              <span className="tabular block text-ink-3 text-micro">
                {original.patient.birthDate ? formatDate(original.patient.birthDate) : 'birth date not known'} ·{' '}
                {original.patient.mrn}
              </span>
            </span>
          ),
        }),
        column.accessor('occurredOn', {
          header: 'Seen on',
          cell: ({ getValue }) => {
            const on = getValue();
            return on === null ? <span className="text-ink-3">no date yet</span> : formatDate(on);
          },
        }),
        column.accessor('updatedAt', {
          header: 'Last saved',
          cell: ({ getValue }) => <Instant at={getValue()} isClockOnlyToday />,
        }),
        column.accessor('updatedByName', {
          header: 'By',
          cell: ({ row: { original } }) =>
            original.isMine ? `${original.updatedByName} (you)` : original.updatedByName,
        }),
      ]),
    [canRecord],
  );
  return (
    <DataTable
      caption="Encounters not signed"
      columns={columns}
      rows={rows}
      getRowId={(row) => row.draftId}
      empty={<EmptyState title="Every encounter is signed" />}
    />
  );
}

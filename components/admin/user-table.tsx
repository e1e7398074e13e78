'use client';

import { useMemo } from 'react';
import { DataTable } from '#components/data-table/data-table.tsx';
import { dataTableColumns } from '#components/data-table/data-table-features.ts';
import { Instant } from '#components/shell/instant.tsx';
import { ROLE_WORDS } from '#components/shell/role-words.ts';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { UserRow } from '#lib/queries/users/list-users.ts';

export type AccessChange = 'reset' | 'disable' | 'enable';

const column = dataTableColumns<UserRow>();

type UserTableProps = { rows: readonly UserRow[]; onDo: (kind: AccessChange, user: UserRow) => void };

export function UserTable({ rows, onDo }: UserTableProps) {
  const columns = useMemo(
    () =>
      column.columns([
        column.accessor('name', {
          header: 'Name',
          meta: { isRowHead: true },
          cell: ({ row: { original } }) => (
            <span>
              <span className="block font-[600]">{original.name}</span>
              <span className="block break-all text-ink-3 text-small">{original.email}</span>
            </span>
          ),
        }),
        column.accessor('role', { header: 'Role', cell: ({ getValue }) => ROLE_WORDS[getValue()] }),
        column.display({ id: 'access', header: 'Access', cell: ({ row: { original } }) => <Access user={original} /> }),
        column.accessor('lastSignedInAt', {
          header: 'Last signed in',
          cell: ({ getValue }) => <LastSignIn at={getValue()} />,
        }),
        column.display({
          id: 'actions',
          header: 'Change',
          cell: ({ row: { original } }) => (
            <span className="flex flex-wrap gap-1.5">
              {original.isDisabled ? (
                <Button
                  size="small"
                  onClick={() => onDo('enable', original)}
                  aria-label={`Give ${original.name} access again`}
                >
                  Give access again
                </Button>
              ) : (
                <>
                  <Button
                    size="small"
                    onClick={() => onDo('reset', original)}
                    aria-label={`New password for ${original.name}`}
                  >
                    New password
                  </Button>
                  <Button
                    size="small"
                    onClick={() => onDo('disable', original)}
                    aria-label={`Take access from ${original.name}`}
                  >
                    Take access
                  </Button>
                </>
              )}
            </span>
          ),
        }),
      ]),
    [onDo],
  );
  return (
    <DataTable
      caption="People of the clinic"
      columns={columns}
      rows={rows}
      getRowId={(row) => row.userId}
      empty={<EmptyState title="Nobody is listed yet" />}
    />
  );
}

function Access({ user }: { user: UserRow }) {
  if (user.isDisabled) return <Tag>no access</Tag>;
  if (user.mustChangePassword) return <Tag tone="urgent">must choose a password</Tag>;
  return <Tag tone="within">active</Tag>;
}

function LastSignIn({ at }: { at: string | null }) {
  return at === null ? <span className="text-ink-3">never</span> : <Instant at={at} />;
}

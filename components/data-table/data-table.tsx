'use client';

import {
  type ColumnDef,
  type RowSelectionState,
  type SortingState,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { clsx } from 'clsx';
import { type ReactNode, useMemo } from 'react';
import { type DataTableFeatures, dataTableFeatures, KEPT_ROLES } from './data-table-features.ts';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableState, type DataTableStatus } from './data-table-state.tsx';

export type DataTableSort = { id: string; direction: 'asc' | 'desc' };

type DataTableProps<Row extends object> = {
  /** What the rows are: "Patients". Names the table for a screen reader. */
  caption: string;
  columns: readonly ColumnDef<DataTableFeatures, Row, unknown>[];
  rows: readonly Row[];
  getRowId: (row: Row) => string;
  status?: DataTableStatus;
  /** The list is cut down by a search or a filter: the empty text then says so. */
  isFiltered?: boolean;
  empty: ReactNode;
  filteredEmpty?: ReactNode;
  /** What went wrong, in words, with `status="error"`. */
  problem?: string;
  onRetry?: () => void;
  sort?: DataTableSort | null;
  /** Columns with `enableSorting: true` become buttons. */
  onSortChange?: (sort: DataTableSort) => void;
  selectedIds?: readonly string[];
  onSelectedIdsChange?: (ids: string[]) => void;
  /** The row that keys act on. */
  activeRowId?: string | null;
  rowClassName?: (row: Row) => string | undefined;
  /** The whole row opens by click; the row must hold a link too, for keyboard and new tabs. */
  onRowOpen?: (row: Row) => void;
  hiddenColumns?: readonly string[];
};

/** A list that the server sorts, filters and pages; this shows it in each of its states. */
export function DataTable<Row extends object>({
  caption,
  columns,
  rows,
  getRowId,
  status = 'ready',
  isFiltered = false,
  empty,
  filteredEmpty = empty,
  problem,
  onRetry,
  sort = null,
  onSortChange,
  selectedIds = [],
  onSelectedIdsChange,
  activeRowId = null,
  rowClassName,
  onRowOpen,
  hiddenColumns = [],
}: DataTableProps<Row>) {
  const sorting = useMemo<SortingState>(() => (sort ? [{ id: sort.id, desc: sort.direction === 'desc' }] : []), [sort]);
  const rowSelection = useMemo<RowSelectionState>(
    () => Object.fromEntries(selectedIds.map((id) => [id, true])),
    [selectedIds],
  );
  const columnVisibility = useMemo(() => Object.fromEntries(hiddenColumns.map((id) => [id, false])), [hiddenColumns]);
  const table = useTable({
    features: dataTableFeatures,
    columns: useMemo(() => [...columns], [columns]),
    data: useMemo(() => [...rows], [rows]),
    getRowId,
    manualSorting: true,
    enableSortingRemoval: false,
    enableRowSelection: onSelectedIdsChange !== undefined,
    state: { sorting, rowSelection, columnVisibility },
    onSortingChange: (updater: Updater<SortingState>) => {
      const first = resolve(updater, sorting)[0];
      if (first) onSortChange?.({ id: first.id, direction: first.desc ? 'desc' : 'asc' });
    },
    onRowSelectionChange: (updater: Updater<RowSelectionState>) =>
      onSelectedIdsChange?.(Object.entries(resolve(updater, rowSelection)).flatMap(([id, on]) => (on ? [id] : []))),
  });
  const isEmpty = rows.length === 0;

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="scroll-frame border border-line bg-surface">
      <table
        {...KEPT_ROLES.table}
        aria-busy={status === 'loading'}
        className="table-stacks w-full border-collapse text-left"
      >
        <caption className="sr-only">{caption}</caption>
        <DataTableHead table={table} isSortable={onSortChange !== undefined} isHidden={isEmpty} />
        <tbody {...KEPT_ROLES.group}>
          {table.getRowModel().rows.map((row) => (
            <tr
              {...KEPT_ROLES.row}
              key={row.id}
              data-row-id={row.id}
              aria-selected={onSelectedIdsChange ? row.getIsSelected() : undefined}
              onClick={(event) => {
                if (onRowOpen && isPlainClick(event.target)) onRowOpen(row.original);
              }}
              className={clsx(
                'border-line border-b last:border-b-0',
                onRowOpen && 'cursor-pointer hover:bg-sunken',
                row.id === activeRowId && 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]',
                rowClassName?.(row.original),
              )}
            >
              {row.getVisibleCells().map((cell) => {
                const meta = cell.column.columnDef.meta;
                const header = cell.column.columnDef.header;
                const Tag = meta?.isRowHead ? 'th' : 'td';
                return (
                  <Tag
                    key={cell.id}
                    {...(meta?.isRowHead ? { scope: 'row', ...KEPT_ROLES.rowHead } : KEPT_ROLES.cell)}
                    data-label={meta?.label ?? (typeof header === 'string' && header !== '' ? header : undefined)}
                    className={clsx('px-3 py-2 text-left align-middle font-[400]', meta?.className)}
                  >
                    <table.FlexRender cell={cell} />
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <DataTableState
        status={status}
        isEmpty={isEmpty}
        empty={isFiltered ? filteredEmpty : empty}
        problem={problem ?? null}
        {...(onRetry ? { onRetry } : {})}
      />
    </section>
  );
}

function resolve<Value>(updater: Updater<Value>, before: Value): Value {
  return updater instanceof Function ? updater(before) : updater;
}

/** A click on a link, button, box or label does its own thing; so does one that ends a text selection. */
function isPlainClick(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('a, button, input, label, select')) return false;
  return (window.getSelection()?.toString() ?? '') === '';
}

import type { ReactTable } from '@tanstack/react-table';
import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { type DataTableFeatures, KEPT_ROLES } from './data-table-features.ts';

type DataTableHeadProps<Row extends object> = {
  table: ReactTable<DataTableFeatures, Row>;
  isSortable: boolean;
  /** Headers over nothing are noise: they stay for a screen reader alone. */
  isHidden: boolean;
};

/** Headers; those that sort are buttons, and `aria-sort` says which one does. */
export function DataTableHead<Row extends object>({ table, isSortable, isHidden }: DataTableHeadProps<Row>) {
  return (
    <thead {...KEPT_ROLES.group} className={isHidden ? 'sr-only' : undefined}>
      {table.getHeaderGroups().map((group) => (
        <tr {...KEPT_ROLES.row} key={group.id}>
          {group.headers.map((header) => {
            const direction = header.column.getIsSorted();
            const canSort = isSortable && header.column.columnDef.enableSorting === true;
            return (
              <th
                key={header.id}
                scope="col"
                {...KEPT_ROLES.columnHead}
                aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined}
                className={clsx(
                  'whitespace-nowrap border-line border-b px-3 py-1 text-left font-[550] text-ink-3 text-micro',
                  header.column.columnDef.meta?.className,
                )}
              >
                {canSort ? (
                  <button
                    type="button"
                    onClick={header.column.getToggleSortingHandler()}
                    className="-mx-1 inline-flex min-h-6 items-center gap-1 rounded-tag px-1 hover:bg-sunken hover:text-ink"
                  >
                    <table.FlexRender header={header} />
                    <SortArrow direction={direction} />
                  </button>
                ) : (
                  <span className="inline-flex min-h-6 items-center">
                    <table.FlexRender header={header} />
                  </span>
                )}
              </th>
            );
          })}
        </tr>
      ))}
    </thead>
  );
}

function SortArrow({ direction }: { direction: false | 'asc' | 'desc' }) {
  const look = 'size-3';
  if (direction === 'asc') return <ArrowUp aria-hidden="true" className={look} />;
  if (direction === 'desc') return <ArrowDown aria-hidden="true" className={look} />;
  return <ArrowUpDown aria-hidden="true" className={`${look} opacity-55`} />;
}

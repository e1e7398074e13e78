import {
  columnVisibilityFeature,
  createColumnHelper,
  metaHelper,
  type RowData,
  rowSelectionFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';

export type DataTableColumnMeta = {
  /** Beside the value when the row is stacked on a narrow screen; the header's words unless they are a component. */
  label?: string;
  /** Further classes of the cells of this column. */
  className?: string;
  /** This column names the row: its cells are row headers. */
  isRowHead?: boolean;
};

/** What every list uses; sorting and paging are the server's. */
export const dataTableFeatures = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  columnVisibilityFeature,
  columnMeta: metaHelper<DataTableColumnMeta>(),
});

export type DataTableFeatures = typeof dataTableFeatures;

/** `const column = dataTableColumns<CaseRow>()`, then `column.columns([column.accessor(...), ...])`, at module scope. */
export function dataTableColumns<Row extends RowData>() {
  return createColumnHelper<DataTableFeatures, Row>();
}

/** Rows that stack on a narrow screen are no longer laid out as a table, and browsers then drop these roles: said again. */
export const KEPT_ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHead: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';

/** A result as it was received. */
export function receivedText(row: Pick<LabRow, 'valueText' | 'unit'>): string {
  return row.unit === null ? row.valueText : `${row.valueText} ${row.unit}`;
}

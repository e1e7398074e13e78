// The results of a patient as a table: one row for each test, its newest result on top, older and withdrawn ones below it.

import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';

export type LabGroup = {
  analyte: string;
  label: string;
  /** The newest result that stands; null when all of them were withdrawn. */
  latest: LabRow | null;
  /** Older results that stand, newest first. */
  earlier: LabRow[];
  /** Corrected or entered in error: shown, never used. */
  withdrawn: LabRow[];
};

/** `rows` newest first, as the chart gives them; tests keep the order in which their newest result came. */
export function groupLabs(rows: readonly LabRow[]): LabGroup[] {
  const groups = new Map<string, LabGroup>();
  for (const row of rows) {
    const group = groups.get(row.analyte) ?? {
      analyte: row.analyte,
      label: row.label,
      latest: null,
      earlier: [],
      withdrawn: [],
    };
    groups.set(row.analyte, group);
    if (row.isSuperseded || row.status === 'entered-in-error') group.withdrawn.push(row);
    else if (group.latest === null) group.latest = row;
    else group.earlier.push(row);
  }
  return [...groups.values()];
}

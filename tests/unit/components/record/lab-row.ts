import type { DraftLab } from '#lib/intake/draft-content.ts';

/** A potassium result in mmol/L without a date, for tests of the record form. */
export function labRow(rowId: string, value: string, change: Partial<DraftLab> = {}): DraftLab {
  return {
    rowId,
    analyte: 'potassium-serum',
    value,
    unit: 'mmol/L',
    collectedOn: null,
    specimen: [],
    referenceRange: null,
    flag: null,
    confirmedAsTyped: false,
    ...change,
  };
}

// Rows of the lab grid: new ones, panels, the unit last used, and what a question about a value suggests.

import type { Analyte } from '#lib/clinical/codes.ts';
import type { DraftLab } from '#lib/intake/draft-content.ts';

/** Tests that are often ordered together; each adds the rows that are not in the grid yet. */
export const LAB_PANELS: { title: string; analytes: Analyte[] }[] = [
  {
    title: 'Electrolytes',
    analytes: ['sodium', 'potassium-serum', 'magnesium-serum', 'calcium-adjusted', 'phosphate'],
  },
  { title: 'Kidney', analytes: ['creatinine', 'egfr', 'urea'] },
  { title: 'Nerves', analytes: ['vitamin-b12-serum', 'methylmalonic-acid', 'hba1c', 'tsh'] },
  { title: 'Bone', analytes: ['25-oh-vitamin-d', 'calcium-total', 'albumin', 'pth', 'alkaline-phosphatase'] },
];

/** An empty row. `unit`: the one last used for this test in this browser, else `null`: it must be chosen. */
export function newLabRow(rowId: string, analyte: Analyte, unit: string | null, collectedOn: string | null): DraftLab {
  return {
    rowId,
    analyte,
    value: '',
    unit,
    collectedOn,
    specimen: [],
    referenceRange: null,
    flag: null,
    confirmedAsTyped: false,
  };
}

export type Suggestion = { value: string; unit: string | null };

/** The value (and unit) that "did you mean 4.5?" or "did you mean 45 mg/dL?" proposes; `null` when a question proposes none. */
export function suggestionIn(question: string): Suggestion | null {
  const match = /did you mean ([<>=≤≥]*\d[\d.,]*)(?: ([^?]+))?\?$/.exec(question);
  return match?.[1] === undefined ? null : { value: match[1], unit: match[2] ?? null };
}

/** Rows that have text in them and a date of their own: the date that all rows share, or `null` when they differ or have none. */
export function commonDate(labs: readonly DraftLab[]): string | null {
  const dates = new Set(labs.map(({ collectedOn }) => collectedOn));
  const [first] = dates;
  return dates.size === 1 && first !== undefined ? first : null;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;
const PREFIX = 'legwork.unit.';

/** The unit last used for a test in this browser, if it is still accepted. Holds nothing about a patient. */
export function rememberedUnit(store: Store | null, analyte: Analyte, accepted: readonly string[]): string | null {
  const unit = store?.getItem(PREFIX + analyte) ?? null;
  return unit !== null && accepted.includes(unit) ? unit : null;
}

export function rememberUnit(store: Store | null, analyte: Analyte, unit: string): void {
  try {
    store?.setItem(PREFIX + analyte, unit);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

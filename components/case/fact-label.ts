// The words for any code that may be missing: an analyte, a symptom, an item of the history.

import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';

const LABELS = new Map<string, string>(
  [
    vocabulary.analytes,
    vocabulary.symptoms,
    vocabulary.examination,
    vocabulary.circumstances,
    vocabulary.conditions,
    vocabulary.medicines,
    vocabulary.measurements,
  ].flatMap((terms) => Object.entries(terms).map(([code, term]): [string, string] => [code, term.label])),
);

/** The label of a code; a code without one is shown with its hyphens as spaces, never hidden. */
export function factLabel(code: string): string {
  return LABELS.get(code) ?? code.replaceAll('-', ' ');
}

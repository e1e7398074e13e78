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

const DETAILS = new Map([
  ['severity', 'how bad'],
  ['durationDays', 'for how long'],
  ['side', 'which side'],
]);

/**
 * The label of a code; of a detail of a symptom as "Leg pain: how bad". A code without one is shown with its hyphens as
 * spaces, never hidden.
 */
export function factLabel(code: string): string {
  const [fact = code, detail] = code.split('.');
  const label = LABELS.get(fact) ?? fact.replaceAll('-', ' ');
  return detail === undefined ? label : `${label}: ${DETAILS.get(detail) ?? detail}`;
}

// One piece of a draft in words, for a person who must choose between two versions of it.

import { formatDate } from '#lib/format/dates.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { Difference, DraftItem } from './draft-merging.ts';
import { summariseSymptom } from './symptom-summary.ts';
import { symptomTerm } from './symptom-terms.ts';

const VISIT_WORDS = {
  occurredOn: 'Day of the visit',
  historyGivenBy: 'Who told the history',
  patientWords: "The patient's own words",
};

/** What the two versions differ in: "Potassium", "Tingling". */
export function differenceLabel({ mine, theirs }: Difference): string {
  const item = mine ?? theirs;
  if (item === null) return '';
  switch (item.kind) {
    case 'visit':
      return VISIT_WORDS[item.field];
    case 'symptom':
      return symptomTerm(item.row.code).label;
    case 'circumstance':
      return vocabulary.circumstances[item.row.code].label;
    case 'measurement':
      return vocabulary.measurements[item.row.code].label;
    case 'lab':
      return item.row.analyte === null ? 'Result without a test' : vocabulary.analytes[item.row.analyte].label;
  }
}

/** What one version says; `null` is an item that this version does not hold. */
export function itemWords(item: DraftItem | null): string {
  if (item === null) return 'not there';
  switch (item.kind) {
    case 'visit':
      return item.field === 'occurredOn' ? formatDate(item.value) : item.value;
    case 'symptom':
      return [item.row.status === 'present' ? 'yes' : 'no', summariseSymptom(item.row)].filter(Boolean).join(', ');
    case 'circumstance':
      return item.row.status === 'present' ? 'yes' : 'no';
    case 'measurement':
      return `${item.row.value} ${item.row.unit}`.trim();
    case 'lab':
      return [
        item.row.value.trim() === '' ? 'no value' : `${item.row.value} ${item.row.unit ?? '(no unit)'}`,
        item.row.collectedOn === null ? null : formatDate(item.row.collectedOn),
        item.row.specimen.length > 0 ? item.row.specimen.join(', ') : null,
      ]
        .filter((part) => part !== null)
        .join(', ');
  }
}

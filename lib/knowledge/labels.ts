// Staff labels by code, out of the vocabulary, for the engine's sentences. Red flags stand under `red-flag:code`, because a
// symptom, a circumstance and a flag may share a code.

import { vocabulary } from './vocabulary/index.ts';

export const labels: Record<string, string> = {
  ...labelsOf(vocabulary.nutrients),
  ...labelsOf(vocabulary.analytes),
  ...labelsOf(vocabulary.measurements),
  ...labelsOf(vocabulary.diets),
  ...labelsOf(vocabulary.conditions),
  ...labelsOf(vocabulary.medicines),
  ...labelsOf(vocabulary.circumstances),
  ...labelsOf(vocabulary.examination),
  ...labelsOf(vocabulary.symptoms),
  ...labelsOf(vocabulary.redFlags, 'red-flag:'),
  'birth-date': 'Birth date',
  pregnant: 'Pregnant or not',
  sex: 'Sex for clinical use',
};

function labelsOf(terms: Record<string, { label: string }>, prefix = ''): Record<string, string> {
  return Object.fromEntries(Object.entries(terms).map(([code, term]) => [prefix + code, term.label]));
}

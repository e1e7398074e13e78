// The staff label of every code, out of the vocabulary: what the engine's table of labels is written from.

import type { Vocabulary } from '../../clinical/vocabulary.ts';

const WITHOUT_TERM: [string, string][] = [
  ['birth-date', 'Birth date'],
  ['pregnant', 'Pregnant or not'],
  ['sex', 'Sex for clinical use'],
];

export function labelsOfVocabulary(vocabulary: Vocabulary): Record<string, string> {
  const { nutrients, analytes, measurements, diets, conditions, medicines, circumstances } = vocabulary;
  return Object.fromEntries([
    ...[nutrients, analytes, measurements, diets, conditions, medicines, circumstances].flatMap(labelsOf),
    ...[vocabulary.examination, vocabulary.symptoms].flatMap(labelsOf),
    ...labelsOf(vocabulary.redFlags).map(([code, label]): [string, string] => [`red-flag:${code}`, label]),
    ...WITHOUT_TERM,
  ]);
}

function labelsOf(terms: Record<string, { label: string }>): [string, string][] {
  return Object.entries(terms).map(([code, { label }]) => [code, inSentence(label)]);
}

/** "7. In the bath, can you tell hot water from cold?" is called by its number: "absent" after the question itself reads both ways. */
function inSentence(label: string): string {
  const [, number] = /^(\d+)\. .*\?$/.exec(label) ?? [];
  return number === undefined ? label : `MNSI question ${number}`;
}

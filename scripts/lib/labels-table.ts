// The staff labels of the vocabulary as the small table that the engine loads: one line a code, in the order of DEFAULT_LABELS.
// Red flags stand under `red-flag:code`, because a symptom, a circumstance and a flag may share a code.

import type { Vocabulary } from '#lib/clinical/vocabulary.ts';
import { DEFAULT_LABELS } from '#lib/knowledge/labels.ts';
import { labelsOfVocabulary } from '#lib/knowledge/vocabulary/labels-of-vocabulary.ts';

const HEAD = `// The staff label of each code, for the engine's sentences: one line a code in the order of DEFAULT_LABELS in labels.ts, empty
// where that default is the label. Written out of lib/knowledge/vocabulary by scripts/write-knowledge.ts: change a word there and run
// it again, a test compares the two. The engine takes this table so that a browser does not load synonyms, groups and patients' words.
`;

/** The text of lib/knowledge/labels-table.ts. */
export function labelsTableSource(vocabulary: Vocabulary): string {
  const labels = labelsOfVocabulary(vocabulary);
  const lines = DEFAULT_LABELS.map(([code, byDefault]) => {
    const label = labels[code];
    if (!label || /[\n`\\$]/.test(label)) throw new Error(`the label of ${code} does not fit the table`);
    return label === byDefault ? '' : label;
  });
  return `${HEAD}\nexport const labelsTable = \`${lines.join('\n')}\`;\n`;
}

// When a result cannot be used, in words: by which note or history, and which readings are lost.

import { factLabel } from '#components/case/fact-label.ts';
import type { UnfitRule } from '#lib/clinical/knowledge.ts';
import { listText } from '#lib/clinical/wording.ts';
import { specimenNoteLabels } from '#lib/knowledge/specimen-notes.ts';

/** "with the note Haemolysed", "with metformin listed; a reading above becomes unknown". */
export function unfitWords({ specimen, history, when, only, becomes }: UnfitRule): string {
  const causes = [
    specimen
      ? `with the note ${listText(
          specimen.map((code) => specimenNoteLabels[code] ?? code),
          'or',
        )}`
      : null,
    history ? `with ${listText(history.map(factLabel), 'or')} listed` : null,
    when ? 'when the condition below holds' : null,
  ].filter((cause) => cause !== null);
  const lost = only ? `a reading ${listText(only, 'or')}` : 'every reading';
  return `${listText(causes, 'or')}: ${lost} becomes ${becomes ?? 'unknown'}`;
}

// What the source document claims, in its own words, beside what research says of it: under a finding, plain and folded, for the server.

import type { Finding } from '#lib/clinical/screening.ts';
import { notesFor } from '#lib/knowledge/evidence-notes.ts';
import { EvidenceNoteList } from './evidence-note-view.tsx';

/** Nothing when no note concerns the finding. */
export function EvidenceNotes({ finding }: { finding: Finding }) {
  const notes = notesFor({
    rules: finding.rules,
    // What is said of a lack does not belong under too much of it.
    ...(finding.kind === 'deficiency' ? { nutrient: finding.nutrient } : {}),
  });
  if (notes.length === 0) return null;
  return (
    <details className="mt-2 text-small">
      <summary className="min-h-6 w-fit cursor-pointer py-0.5 font-[550] text-accent">
        What the document says, and what research says ({notes.length})
        <span className="sr-only">: {finding.title}</span>
      </summary>
      <div className="mt-1 border-line-strong border-l-2 pl-3">
        <EvidenceNoteList notes={notes} isFolded />
      </div>
    </details>
  );
}

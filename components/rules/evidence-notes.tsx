// What the source document claims, in its own words, beside what trials say of it. Plain and folded, for the server.

import { Tag } from '#components/ui/tag.tsx';
import type { Finding } from '#lib/clinical/screening.ts';
import type { EvidenceNote } from '#lib/knowledge/evidence-notes/evidence-note.ts';
import { notesFor } from '#lib/knowledge/evidence-notes.ts';

const STATUS_WORDS = {
  supported: 'supported',
  'supported-when-deficient': 'supported where it is lacking',
  limited: 'limited evidence',
  unclear: 'unclear',
  'not-supported': 'not supported',
  contradicted: 'contradicted',
} satisfies Record<EvidenceNote['status'], string>;

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
      <summary className="w-fit cursor-pointer text-ink-2">
        What the document says, and what trials say ({notes.length})
      </summary>
      <ul className="mt-2 flex flex-col gap-3 border-line border-l-2 pl-3">
        {notes.map((note) => (
          <li key={note.id}>
            <Note note={note} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Note({ note }: { note: EvidenceNote }) {
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[8.5rem_1fr]">
      <dt className="text-ink-3">Document</dt>
      <dd className="min-w-0">
        {note.documentWords === null ? 'Says nothing of it.' : <q className="italic">{note.documentWords}</q>}
        {note.statements.length > 0 && <span className="text-ink-3"> ({note.statements.join(', ')})</span>}
      </dd>
      <dt className="text-ink-3">Research</dt>
      <dd className="min-w-0">
        <Tag>{STATUS_WORDS[note.status]}</Tag> {note.what}
      </dd>
      <dt className="text-ink-3">Source</dt>
      <dd className="min-w-0 text-ink-2">
        {note.sources.map(({ citation, mark }) => `${citation}${mark ? ` [${mark}]` : ''}`).join('; ')}
      </dd>
    </dl>
  );
}

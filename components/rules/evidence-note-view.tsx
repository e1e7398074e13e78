// One claim of the source document beside what research says of it: the same on a rule's page and under a finding.

import { clsx } from 'clsx';
import { Tag } from '#components/ui/tag.tsx';
import type { EvidenceNote } from '#lib/knowledge/evidence-notes/evidence-note.ts';
import { SourceLines } from './source-marks.tsx';

const STATUS_WORDS = {
  supported: 'supported',
  'supported-when-deficient': 'supported where it is lacking',
  limited: 'limited evidence',
  unclear: 'unclear',
  'not-supported': 'not supported',
  contradicted: 'contradicted',
} satisfies Record<EvidenceNote['status'], string>;

type NoteListProps = {
  notes: readonly EvidenceNote[];
  /** Indented under a finding: the words line up with those of the finding all the same. */
  isFolded?: boolean;
};

/** In the order of the list, each under the other. */
export function EvidenceNoteList({ notes, isFolded = false }: NoteListProps) {
  return (
    <ul className="divide-y divide-line">
      {notes.map((note) => (
        <li key={note.id} className="py-3 first:pt-1 last:pb-0">
          <Note note={note} isFolded={isFolded} />
        </li>
      ))}
    </ul>
  );
}

function Note({ note, isFolded }: { note: EvidenceNote; isFolded: boolean }) {
  return (
    <dl
      className={clsx(
        'grid gap-x-4 sm:gap-y-1.5',
        isFolded ? 'sm:grid-cols-[7.625rem_minmax(0,1fr)]' : 'sm:grid-cols-[9.5rem_minmax(0,1fr)]',
      )}
    >
      <dt className="text-ink-3 max-sm:text-small">Document</dt>
      <dd className="max-w-prose text-ink-2">
        {note.documentWords === null ? 'Says nothing of it.' : <q>{note.documentWords}</q>}
        {note.statements.length > 0 ? <span className="text-ink-3"> ({note.statements.join(', ')})</span> : null}
      </dd>
      <dt className="text-ink-3 max-sm:mt-1.5 max-sm:text-small">Research</dt>
      <dd className="min-w-0">
        <ResearchFindings note={note} />
      </dd>
    </dl>
  );
}

/** How far a claim is borne out, why, and by whose word. */
export function ResearchFindings({ note: { status, what, sources } }: { note: EvidenceNote }) {
  return (
    <>
      <p className="max-w-prose">
        <Tag>{STATUS_WORDS[status]}</Tag> {what}
      </p>
      <div className="mt-1 max-w-prose text-ink-2 text-small">
        <SourceLines sources={sources} />
      </div>
    </>
  );
}

// The source document, statement by statement: our reading, its own words, and what became of it.

import Link from 'next/link';
import { Fragment } from 'react';
import { Tag } from '#components/ui/tag.tsx';
import { NUTRIENTS } from '#lib/clinical/codes.ts';
import type { DocumentStatement } from '#lib/knowledge/document-statements.ts';
import { evidenceNotes } from '#lib/knowledge/evidence-notes.ts';
import { handoutUnits } from '#lib/knowledge/handout-units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { DocumentWords } from './document-words.tsx';
import { ResearchFindings } from './evidence-note-view.tsx';

const TITLES = new Map(knowledge.rules.map(({ id, title }) => [id, title]));
const SENTENCES: Record<string, { text: string }> = handoutUnits;
const PAGES: Record<string, string> = { rules: 'Rules', 'review/[caseId]': 'Case' };

export function StatementList({ statements }: { statements: readonly DocumentStatement[] }) {
  return (
    <ol>
      {statements.map((statement) => (
        <li
          key={statement.id}
          id={statement.id}
          className="scroll-mt-4 border-line border-b py-4 lg:grid lg:grid-cols-[3rem_minmax(0,1fr)_minmax(0,1fr)] lg:gap-x-6"
        >
          <a href={`#${statement.id}`} className="tabular font-[650] text-ink-3 hover:text-accent">
            {statement.id}
          </a>
          <div className="max-w-prose">
            <p className="font-[550]">{statement.text}</p>
            <DocumentWords id={statement.id} />
            <p className="mt-1 text-ink-3 text-small">
              {statement.section}; {statement.kind}
            </p>
          </div>
          <div className="min-w-0 max-lg:mt-2">
            <StateOf statement={statement} />
            <Uses statement={statement} />
            <Research id={statement.id} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function StateOf({ statement: { excluded, note } }: { statement: DocumentStatement }) {
  if (excluded !== null) {
    return (
      <div className="mb-1">
        <Tag>not used</Tag>
        <p className="mt-1 max-w-prose">{excluded}</p>
      </div>
    );
  }
  if (note === null) return null;
  return (
    <div className="mb-2">
      <Tag tone="accent">used with a correction</Tag>
      <p className="mt-1 max-w-prose">{note}</p>
    </div>
  );
}

function Uses({ statement: { usedBy } }: { statement: DocumentStatement }) {
  return (
    <dl className="grid gap-x-4 gap-y-1.5 sm:grid-cols-[4.5rem_minmax(0,1fr)]">
      {usedBy.rules.length > 0 ? (
        <>
          <dt className="pt-0.5 text-ink-3 text-small">Rules</dt>
          <dd>
            <ul className="flex flex-col">
              {usedBy.rules.map((id) => (
                <li key={id}>
                  <Link href={`/rules/${id}`} prefetch={false} className="text-link inline-flex min-h-6 items-center">
                    {TITLES.get(id) ?? id}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      ) : null}
      {usedBy.sentences.length > 0 ? (
        <>
          <dt className="pt-0.5 text-ink-3 text-small">Handout</dt>
          <dd>
            <ul className="flex flex-col gap-0.5">
              {usedBy.sentences.map((id) => (
                <li key={id}>
                  <Sentence text={SENTENCES[id]?.text ?? id} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      ) : null}
      {usedBy.foods.length > 0 ? (
        <>
          <dt className="pt-0.5 text-ink-3 text-small">Foods</dt>
          <dd>{usedBy.foods.map(nutrientLabel).join(', ')}</dd>
        </>
      ) : null}
      {usedBy.pages.length > 0 ? (
        <>
          <dt className="pt-0.5 text-ink-3 text-small">Pages</dt>
          <dd>{usedBy.pages.map((page) => PAGES[page] ?? page).join(', ')}</dd>
        </>
      ) : null}
    </dl>
  );
}

/** What research says of it; nothing where nobody has looked. */
function Research({ id }: { id: string }) {
  const notes = evidenceNotes.filter(({ statements }) => statements.includes(id));
  if (notes.length === 0) return null;
  return (
    <details className="mt-1.5 text-small">
      <summary className="min-h-6 w-fit py-0.5 font-[550] text-accent">
        What research says ({notes.length})<span className="sr-only"> of {id}</span>
      </summary>
      <ul className="mt-1 flex flex-col gap-2 border-line-strong border-l-2 pl-3">
        {notes.map((note) => (
          <li key={note.id}>
            <ResearchFindings note={note} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A line of the handout: strong words as printed, and a name for each blank that a patient's own facts fill. */
function Sentence({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\*\*[^*]+\*\*|\{[^}]+\})/).map((piece, index) => {
        // The pieces of a sentence stand in its order.
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece may occur twice
        if (piece.startsWith('**')) return <strong key={index}>{piece.slice(2, -2)}</strong>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        if (piece.startsWith('{')) return <Blank key={index} name={piece.slice(1, -1)} />;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        return <Fragment key={index}>{piece}</Fragment>;
      })}
    </>
  );
}

function Blank({ name }: { name: string }) {
  return <span className="rounded-tag bg-routine-soft px-1 text-ink-2 text-small">{name.replaceAll('-', ' ')}</span>;
}

function nutrientLabel(code: string): string {
  const nutrient = NUTRIENTS.find((known) => known === code);
  return nutrient ? vocabulary.nutrients[nutrient].label : code;
}

// The statements of the source document that a rule uses, each with the document's own words beside ours.

import Link from 'next/link';
import type { Rule } from '#lib/clinical/knowledge.ts';
import { documentStatements } from '#lib/knowledge/document-statements.ts';
import { DocumentWords } from './document-words.tsx';
import { Section } from './section.tsx';

export function RuleStatements({ rule }: { rule: Rule }) {
  const used = new Set(rule.sources.flatMap((source) => source.statements));
  const statements = documentStatements.filter(({ id }) => used.has(id));
  return (
    <Section id="document" title="The source document">
      {statements.length === 0 ? (
        <p className="text-ink-2">The document says nothing of this. The rule rests on guidelines alone.</p>
      ) : (
        <ul>
          {statements.map(({ id, text, note }) => (
            <li
              key={id}
              className="grid gap-x-4 gap-y-1 border-line border-b py-2.5 last:border-b-0 sm:grid-cols-[2.5rem_minmax(0,1fr)]"
            >
              <Link
                href={`/rules/statements#${id}`}
                prefetch={false}
                className="tabular text-link min-h-6 justify-self-start"
              >
                {id}
              </Link>
              <div className="max-w-prose">
                <p>{text}</p>
                <DocumentWords id={id} />
                {note ? <p className="mt-1 text-ink-2 text-small">{note}</p> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

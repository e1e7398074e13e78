import type { Metadata } from 'next';
import Link from 'next/link';
import { RulesFrame } from '#components/rules/rules-frame.tsx';
import {
  passesStatementFilter,
  readStatementFilter,
  STATEMENT_FILTER_WORDS,
  STATEMENT_FILTERS,
  statementsHref,
} from '#components/rules/statement-filter.ts';
import { StatementList } from '#components/rules/statement-list.tsx';
import { requireActor } from '#lib/auth/actor.ts';
import { counted } from '#lib/format/dates.ts';
import { documentStatements } from '#lib/knowledge/document-statements.ts';

export const metadata: Metadata = { title: 'The document, rules' };

type StatementsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StatementsPage({ searchParams }: StatementsPageProps) {
  await requireActor();
  const chosen = readStatementFilter(await searchParams);
  const shown = documentStatements.filter((statement) => passesStatementFilter(statement, chosen));
  return (
    <RulesFrame
      part="/rules/statements"
      title="The source document"
      note={counted(documentStatements.length, 'statement')}
      lead="Each statement in our words and in its own, with the rules and handout lines that use it, or the reason why it is not used."
    >
      <nav aria-label="Which statements" className="my-3 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
        {STATEMENT_FILTERS.map((filter) => (
          <Link
            key={filter}
            href={statementsHref(filter)}
            prefetch={false}
            aria-current={filter === chosen ? 'true' : undefined}
            className="inline-flex min-h-6 items-center gap-1.5 text-ink-2 hover:text-ink aria-[current]:font-[650] aria-[current]:text-accent"
          >
            {STATEMENT_FILTER_WORDS[filter]}
            <span className="tabular font-[400] text-ink-3">
              {documentStatements.filter((statement) => passesStatementFilter(statement, filter)).length}
            </span>
          </Link>
        ))}
      </nav>
      <StatementList statements={shown} />
    </RulesFrame>
  );
}

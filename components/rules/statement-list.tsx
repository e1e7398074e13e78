// The source document's statements, each with what uses it or the reason why it is not used.

import type { DocumentStatement } from '#lib/knowledge/document-statements.ts';

export function StatementList({ statements }: { statements: readonly DocumentStatement[] }) {
  return (
    <ol>
      {statements.map((statement) => (
        <li
          key={statement.id}
          id={statement.id}
          className="grid gap-x-4 border-line border-b py-3 sm:grid-cols-[3rem_1fr]"
        >
          <span className="tabular font-[600] text-ink-3">{statement.id}</span>
          <div>
            <p>
              {statement.text} <span className="text-ink-3 text-small">({statement.section})</span>
            </p>
            <p className="text-ink-2 text-small">{usesOf(statement)}</p>
            {statement.excluded && <p className="text-ink-2 text-small">Not used: {statement.excluded}</p>}
            {statement.note && <p className="text-ink-2 text-small">{statement.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function usesOf({ usedBy }: DocumentStatement): string | null {
  const parts = [
    ['Rules', usedBy.rules],
    ['Handout sentences', usedBy.sentences],
    ['Food lists', usedBy.foods],
    ['Pages', usedBy.pages],
  ] as const;
  const used = parts.filter(([, ids]) => ids.length > 0).map(([what, ids]) => `${what}: ${ids.join(', ')}`);
  return used.length === 0 ? null : used.join('. ');
}

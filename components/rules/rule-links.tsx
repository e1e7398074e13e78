import Link from 'next/link';
import type { Rule } from '#lib/clinical/knowledge.ts';

/** The rules that read a number; the first few, the rest on demand. */
export function RuleLinks({ rules }: { rules: readonly Rule[] }) {
  if (rules.length === 0) return <span className="text-ink-3 text-small">no rule compares with it</span>;
  const first = rules.slice(0, 4);
  const rest = rules.slice(4);
  return (
    <div>
      <List rules={first} />
      {rest.length > 0 ? (
        <details>
          <summary className="min-h-6 text-ink-2 text-small">{rest.length} more</summary>
          <List rules={rest} />
        </details>
      ) : null}
    </div>
  );
}

function List({ rules }: { rules: readonly Rule[] }) {
  return (
    <ul className="flex flex-col">
      {rules.map(({ id, title }) => (
        <li key={id}>
          <Link
            href={`/rules/${id}`}
            prefetch={false}
            className="text-link inline-flex min-h-6 items-center text-small"
          >
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

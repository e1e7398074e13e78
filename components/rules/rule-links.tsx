import Link from 'next/link';

type Named = { id: string; title: string };
type RuleLinksProps = { rules: readonly Named[]; scores?: readonly Named[] };

/** The rules and scores that read a number; the first few, the rest on demand. */
export function RuleLinks({ rules, scores = [] }: RuleLinksProps) {
  const links = [
    ...rules.map(({ id, title }) => ({ href: `/rules/${id}`, title })),
    ...scores.map(({ id, title }) => ({ href: `/rules/instruments#${id}`, title })),
  ];
  if (links.length === 0) return <span className="text-ink-3 text-small">no rule compares with it</span>;
  const rest = links.slice(4);
  return (
    <div>
      <List links={links.slice(0, 4)} />
      {rest.length > 0 ? (
        <details>
          <summary className="min-h-6 text-ink-2 text-small">{rest.length} more</summary>
          <List links={rest} />
        </details>
      ) : null}
    </div>
  );
}

function List({ links }: { links: readonly { href: string; title: string }[] }) {
  return (
    <ul className="flex flex-col">
      {links.map(({ href, title }) => (
        <li key={href}>
          <Link href={href} prefetch={false} className="text-link inline-flex min-h-6 items-center text-small">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}

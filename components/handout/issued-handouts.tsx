// Handouts already given: reprinting opens the bytes that were issued.

import { Instant } from '#components/shell/instant.tsx';
import type { HandoutRow } from '#lib/queries/handouts/list-handouts.ts';

export function IssuedHandouts({ rows }: { rows: readonly HandoutRow[] }) {
  if (rows.length === 0) return <p className="text-ink-3">None given yet.</p>;
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.handoutId} className="border-line border-b py-1.5 last:border-b-0">
          <a
            href={`/api/handouts/${row.handoutId}/pdf`}
            target="_blank"
            rel="noopener"
            className="inline-block min-h-6 font-[550] text-accent hover:underline"
          >
            {row.title}
            <span className="sr-only"> (PDF, opens in a new tab)</span>
          </a>
          <span className="block text-ink-3 text-small">
            <Instant at={row.issuedAt} />, {row.issuedByName}, {row.pages} {row.pages === 1 ? 'page' : 'pages'},{' '}
            {row.paper === 'a4' ? 'A4' : 'Letter'}
          </span>
        </li>
      ))}
    </ul>
  );
}

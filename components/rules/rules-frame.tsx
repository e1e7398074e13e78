// The head that the pages of the rules share: what this place is for, how much of it is still open, and its parts.

import Link from 'next/link';
import type { ReactNode } from 'react';
import { PageBody } from '#components/ui/page-body.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { ViewTabs } from '#components/ui/view-tabs.tsx';
import { counted, formatDate } from '#lib/format/dates.ts';
import { documentStatements } from '#lib/knowledge/document-statements.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { numberAbouts } from '#lib/knowledge/number-abouts.ts';
import { countOpen, type OpenCount } from '#lib/knowledge/open-numbers.ts';
import { type SignOff, signOffs } from '#lib/knowledge/sign-offs.ts';
import { instrumentsOf } from './instruments.ts';

const PARTS = [
  { href: '/rules', label: 'Rules', count: knowledge.rules.length },
  { href: '/rules/statements', label: 'Document', count: documentStatements.length },
  {
    href: '/rules/numbers',
    label: 'Numbers',
    count: Object.keys(knowledge.limits).length + knowledge.analytes.length + knowledge.measurements.length,
  },
  { href: '/rules/instruments', label: 'Scores', count: instrumentsOf(knowledge).length },
] as const;
export type RulesPart = (typeof PARTS)[number]['href'];

type RulesFrameProps = { part: RulesPart; title: string; note: string; lead?: ReactNode; children: ReactNode };

export function RulesFrame({ part, title, note, lead, children }: RulesFrameProps) {
  return (
    <PageBody>
      <PageHeader title={title} note={note} />
      {lead ? <div className="-mt-2 mb-3 max-w-prose text-ink-2">{lead}</div> : null}
      <div className="print:hidden">
        <ViewTabs
          label="Parts of the rules"
          tabs={PARTS.map(({ href, label, count }) => ({ href, label, count, isCurrent: href === part }))}
        />
      </div>
      {children}
    </PageBody>
  );
}

/** What rests on a number that nobody has signed, each figure a way to the list of it. */
export function OpenNumbers({ rules }: { rules: OpenCount }) {
  const scores = Object.fromEntries(instrumentsOf(knowledge).map((instrument) => [instrument.id, instrument]));
  const { limits, analytes, instruments } = countOpen({ ...numberAbouts, instruments: scores });
  const figures: { label: string; href: string; count: OpenCount }[] = [
    { label: 'rules', href: '/rules?signOff=awaits', count: rules },
    { label: 'decision limits', href: '/rules/numbers#limits', count: limits },
    { label: 'analytes', href: '/rules/numbers#analytes', count: analytes },
    ...(instruments.all > 0 ? [{ label: 'scores', href: '/rules/instruments', count: instruments }] : []),
  ];
  return (
    <section
      aria-labelledby="open-numbers"
      className="my-4 flex flex-wrap items-baseline gap-x-7 gap-y-2 border-line border-b pb-4"
    >
      <h2 id="open-numbers" className="hatched rounded-tag px-1.5 py-0.5 font-[600] text-micro text-unknown">
        Rests on a number that awaits sign-off
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {figures.map(({ label, href, count }) => (
          <li key={label} className="tabular text-ink-2">
            <b className="font-[650] text-ink">{count.open}</b> of {count.all}{' '}
            <Link href={href} prefetch={false} className="text-link">
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <SignedBy signed={signOffs} />
    </section>
  );
}

function SignedBy({ signed }: { signed: readonly SignOff[] }) {
  if (signed.length === 0) return <p className="text-ink-3">Nobody has signed a number yet.</p>;
  return (
    <details className="min-w-0">
      <summary className="text-ink-2">{counted(signed.length, 'item')} signed</summary>
      <ul className="mt-1 text-small">
        {signed.map(({ item, version, who, role, on }) => (
          <li key={`${item} ${version}`}>
            {item}, version {version}: {who}, {role}, {formatDate(on)}
          </li>
        ))}
      </ul>
    </details>
  );
}

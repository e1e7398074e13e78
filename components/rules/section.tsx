import type { ReactNode } from 'react';

type SectionProps = { id: string; title: string; note?: ReactNode; children: ReactNode };

/** One part of a rule's page, with an address of its own. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="border-line border-t pt-4 pb-6">
      <h2 id={id} className="mb-2 scroll-mt-4 text-name!">
        <a href={`#${id}`} className="hover:text-accent">
          {title}
        </a>
      </h2>
      {note ? <p className="-mt-1.5 mb-2 max-w-prose text-ink-3 text-small">{note}</p> : null}
      {children}
    </section>
  );
}

/** Label beside value, as everywhere in a rule. */
export function Line({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-line border-b py-2 last:border-b-0 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
      <dt className="text-ink-3 max-sm:text-small">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

export function Lines({ items }: { items: readonly string[] }) {
  return (
    <ul className="flex max-w-prose flex-col gap-0.5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

import { clsx } from 'clsx';
import Link from 'next/link';

export type ViewTab = { href: string; label: string; count?: number; isCurrent: boolean; isHot?: boolean };

/** Saved views of one list as links, each with its count. */
export function ViewTabs({ label, tabs }: { label: string; tabs: readonly ViewTab[] }) {
  return (
    <nav aria-label={label} className="flex gap-3 overflow-x-auto max-sm:text-small sm:gap-5 border-line border-b">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          aria-current={tab.isCurrent ? 'page' : undefined}
          className={clsx(
            'whitespace-nowrap px-0.5 pt-1.5 pb-2 font-[500] focus-visible:-outline-offset-2',
            tab.isCurrent ? 'text-ink shadow-[inset_0_-2px_0_var(--accent)]' : 'text-ink-2 hover:text-ink',
          )}
        >
          {tab.label}
          {tab.count === undefined ? null : (
            <span className={clsx('tabular ml-1.5', tab.isHot ? 'font-[700] text-emergency' : 'text-ink-3')}>
              {tab.count}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { type Severity, SeverityMark } from './severity-mark.tsx';

const GROUNDS = {
  emergency: 'bg-emergency text-emergency-ink',
  urgent: 'bg-urgent-soft text-urgent',
  soon: 'bg-soon-soft text-soon',
  routine: 'bg-routine-soft text-routine',
  within: 'bg-within-soft text-within',
  unknown: 'hatched text-unknown',
} satisfies Record<Severity, string>;

const INKS = {
  emergency: 'text-emergency',
  urgent: 'text-urgent',
  soon: 'text-soon',
  routine: 'text-routine',
  within: 'text-within',
  unknown: 'text-unknown',
} satisfies Record<Severity, string>;

type SeverityTagProps = {
  severity: Severity;
  /** `tag` has a ground of its own; `text` stands in a line. Unknown is hatched in both. */
  look?: 'tag' | 'text';
  className?: string;
  children: ReactNode;
};

/** Word and shape together, then colour. The words are the caller's. */
export function SeverityTag({ severity, look = 'tag', className, children }: SeverityTagProps) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1.5 whitespace-nowrap font-[600] text-micro',
        look === 'tag' || severity === 'unknown'
          ? clsx('rounded-tag px-1.5 py-0.5', GROUNDS[severity])
          : INKS[severity],
        className,
      )}
    >
      <SeverityMark severity={severity} />
      {children}
    </span>
  );
}

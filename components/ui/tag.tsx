import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export type TagTone = 'neutral' | 'accent' | 'within' | 'urgent' | 'emergency';

const TONES = {
  neutral: 'bg-routine-soft text-routine',
  accent: 'bg-accent-soft text-accent',
  within: 'bg-within-soft text-within',
  urgent: 'bg-urgent-soft text-urgent',
  emergency: 'bg-emergency-soft text-emergency',
} satisfies Record<TagTone, string>;

/** A short word set apart. For how soon, how sure and unknown use components/severity instead. */
export function Tag({
  tone = 'neutral',
  className,
  children,
}: {
  tone?: TagTone;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1.5 whitespace-nowrap rounded-tag px-1.5 py-px font-[600] text-micro',
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}

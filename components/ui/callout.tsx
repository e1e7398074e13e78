import { clsx } from 'clsx';
import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type CalloutTone = 'note' | 'caution' | 'problem';

const TONES = {
  note: { look: 'border-soon bg-soon-soft', ink: 'text-soon', Icon: Info },
  caution: { look: 'border-urgent bg-urgent-soft', ink: 'text-urgent', Icon: TriangleAlert },
  problem: { look: 'border-emergency bg-emergency-soft', ink: 'text-emergency', Icon: CircleAlert },
};

type CalloutProps = {
  tone?: CalloutTone;
  title: ReactNode;
  children?: ReactNode;
  /** `alert` interrupts a screen reader, `status` waits its turn. Leave out for what stood there from the start. */
  role?: 'alert' | 'status';
  className?: string;
};

export function Callout({ tone = 'note', title, children, role, className }: CalloutProps) {
  const { look, ink, Icon } = TONES[tone];
  return (
    <div role={role} className={clsx('flex gap-2.5 rounded-control border-l-3 px-3 py-2.5', look, className)}>
      <Icon aria-hidden="true" className={clsx('mt-0.5 size-4 shrink-0', ink)} />
      <div className="min-w-0 flex-1">
        <p className="font-[600]">{title}</p>
        {children ? <div className="mt-0.5 text-ink-2">{children}</div> : null}
      </div>
    </div>
  );
}

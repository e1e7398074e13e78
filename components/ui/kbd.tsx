import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** A key, as printed on it. Inside a primary button it takes the button's ink. */
export function Kbd({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      className={clsx(
        'inline-block rounded-tag border border-current border-b-2 px-1.5 py-0.5 font-[600] font-sans text-[0.6875rem] leading-none opacity-85',
        className,
      )}
    >
      {children}
    </kbd>
  );
}

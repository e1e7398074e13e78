import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** The margins of an ordinary page. `narrow` for forms and text. */
export function PageBody({
  width = 'full',
  className,
  children,
}: {
  width?: 'full' | 'narrow';
  className?: string;
  children: ReactNode;
}) {
  return <div className={clsx('px-4 py-5 sm:px-7', width === 'narrow' && 'max-w-3xl', className)}>{children}</div>;
}

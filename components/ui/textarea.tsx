import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { CONTROL_LOOK } from './control-look.ts';

/** Grows with what is typed where the browser can. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea rows={rows} className={clsx(CONTROL_LOOK, 'field-sizing-content min-h-16 py-1.5', className)} {...rest} />
  );
}

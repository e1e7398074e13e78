import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { CONTROL_LOOK } from './control-look.ts';

export function Input({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return <input type={type} className={clsx(CONTROL_LOOK, 'h-9', className)} {...rest} />;
}

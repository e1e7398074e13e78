import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode;
  /** A second line under the label. */
  hint?: ReactNode;
  /** The label is read but not shown, as in a table's first column. */
  isLabelHidden?: boolean;
};

export function Checkbox({ label, hint, isLabelHidden = false, className, ...rest }: CheckboxProps) {
  return (
    <label className={clsx('inline-flex min-h-6 min-w-6 items-start gap-2.5', className)}>
      <input type="checkbox" className="mt-0.5 size-4 shrink-0 accent-accent" {...rest} />
      <span className={isLabelHidden ? 'sr-only' : undefined}>
        {label}
        {hint ? <span className="block text-ink-3 text-small">{hint}</span> : null}
      </span>
    </label>
  );
}

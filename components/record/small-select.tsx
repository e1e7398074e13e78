import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';

type SmallSelectProps = ComponentProps<'select'> & {
  /** The chosen answer is "not known": it gets the look of unknown. */
  isUnknown?: boolean;
};

/** The browser's own select, for a dense row. `className` sizes it. */
export function SmallSelect({ isUnknown = false, className, children, ...rest }: SmallSelectProps) {
  return (
    <span className={clsx('relative inline-flex', className)}>
      <select
        className={clsx(
          CONTROL_LOOK,
          'h-8 appearance-none truncate pr-4.5! pl-1.5!',
          isUnknown && 'hatched font-[550] text-unknown!',
        )}
        {...rest}
      >
        {children}
      </select>
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute top-2.5 right-1 size-3.5 text-ink-3" />
    </span>
  );
}

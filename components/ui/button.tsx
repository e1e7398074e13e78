import { clsx } from 'clsx';
import { Slot } from 'radix-ui';
import type { ComponentProps } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const VARIANTS = {
  primary: 'border-accent bg-accent text-accent-ink hover:border-accent-strong hover:bg-accent-strong',
  secondary: 'border-line-control bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-accent hover:bg-accent-soft',
  danger: 'border-emergency bg-surface text-emergency hover:bg-emergency-soft',
} satisfies Record<ButtonVariant, string>;

const SIZES = {
  regular: 'min-h-9 px-3 py-1.5 text-body',
  small: 'min-h-7 px-2.5 py-1 text-small',
};

type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  size?: keyof typeof SIZES;
  /** Something is under way: the button says so to a screen reader, stays focusable and does nothing. */
  isBusy?: boolean;
  /** Renders its single child (a link) with the look of a button. */
  asChild?: boolean;
};

/** Put a `<Kbd>` inside to show its key. */
export function Button({
  variant = 'secondary',
  size = 'regular',
  isBusy = false,
  asChild = false,
  className,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const look = clsx(
    'inline-flex select-none items-center justify-center gap-2 whitespace-nowrap rounded-control border font-[550]',
    'transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70',
    VARIANTS[variant],
    SIZES[size],
    className,
  );
  if (asChild) return <Slot.Root className={look} onClick={onClick} {...rest} />;
  return (
    <button
      type={type}
      className={look}
      aria-disabled={isBusy || undefined}
      aria-busy={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
      {...rest}
    />
  );
}

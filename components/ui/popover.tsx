'use client';

import { clsx } from 'clsx';
import { Popover as RadixPopover } from 'radix-ui';
import type { ComponentProps } from 'react';

export const Popover = RadixPopover.Root;
export const PopoverTrigger = RadixPopover.Trigger;
export const PopoverAnchor = RadixPopover.Anchor;
export const PopoverClose = RadixPopover.Close;

/** Opened by click or key, never by hover. Give it an `aria-label` or a heading. */
export function PopoverContent({
  className,
  sideOffset = 6,
  align = 'start',
  ...rest
}: ComponentProps<typeof RadixPopover.Content>) {
  return (
    <RadixPopover.Portal>
      <RadixPopover.Content
        sideOffset={sideOffset}
        align={align}
        collisionPadding={12}
        className={clsx(
          'z-50 max-h-(--radix-popover-content-available-height) max-w-[min(24rem,calc(100vw-1.5rem))] overflow-y-auto',
          'rounded-control border border-line bg-surface p-3 text-body shadow-lift',
          className,
        )}
        {...rest}
      />
    </RadixPopover.Portal>
  );
}

'use client';

import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';

export const Dialog = RadixDialog.Root;
export const DialogTrigger = RadixDialog.Trigger;
export const DialogClose = RadixDialog.Close;

type DialogContentProps = Omit<ComponentProps<typeof RadixDialog.Content>, 'title'> & {
  title: ReactNode;
  description?: ReactNode;
  /** False for a question that must be answered: no cross, no Escape, no click outside. */
  isDismissable?: boolean;
  /** The page behind is hidden altogether, as when the session has ended on a shared screen. */
  hidesPage?: boolean;
  width?: 'narrow' | 'wide';
};

export function DialogContent({
  title,
  description,
  isDismissable = true,
  hidesPage = false,
  width = 'narrow',
  className,
  children,
  ...rest
}: DialogContentProps) {
  const keepOpen = (event: Event) => {
    if (!isDismissable) event.preventDefault();
  };
  return (
    <RadixDialog.Portal>
      <RadixDialog.Overlay className={clsx('fixed inset-0 z-40', hidesPage ? 'bg-paper' : 'bg-shade')} />
      <RadixDialog.Content
        {...(description ? {} : { 'aria-describedby': undefined })}
        onEscapeKeyDown={keepOpen}
        onPointerDownOutside={keepOpen}
        onInteractOutside={keepOpen}
        className={clsx(
          '-translate-x-1/2 -translate-y-1/2 fixed top-1/2 left-1/2 z-50 max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)]',
          'overflow-y-auto rounded-control border border-line bg-surface p-5 shadow-lift',
          width === 'wide' ? 'max-w-2xl' : 'max-w-md',
          className,
        )}
        {...rest}
      >
        <div className="mb-3 flex items-start gap-4">
          <div className="min-w-0 flex-1">
            <RadixDialog.Title className="font-[650] text-name">{title}</RadixDialog.Title>
            {description ? (
              <RadixDialog.Description className="mt-1 text-ink-2">{description}</RadixDialog.Description>
            ) : null}
          </div>
          {isDismissable ? (
            <RadixDialog.Close
              aria-label="Close"
              className="-mt-1 -mr-1.5 inline-flex size-8 items-center justify-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden="true" className="size-4" />
            </RadixDialog.Close>
          ) : null}
        </div>
        {children}
      </RadixDialog.Content>
    </RadixDialog.Portal>
  );
}

/** The row of buttons at the end of a dialog; the main one last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap justify-end gap-2">{children}</div>;
}

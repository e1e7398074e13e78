'use client';

import { Dialog, DialogContent } from '#components/ui/dialog.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import { QUEUE_KEYS } from './queue-keys.ts';

type KeyListProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** The keys in sight below the queue, and all of them in a dialog. */
export function KeyList({ isOpen, onOpenChange }: KeyListProps) {
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center gap-4 text-ink-2 text-micro max-sm:hidden">
        {QUEUE_KEYS.map(({ key, words }) => (
          <span key={key} className="inline-flex items-center gap-1.5">
            <Kbd>{key}</Kbd> {words}
          </span>
        ))}
      </div>
      <Dialog open={isOpen} onOpenChange={onOpenChange}>
        <DialogContent title="Keys of the queue">
          <dl className="grid grid-cols-[5rem_1fr] gap-y-2">
            {QUEUE_KEYS.map(({ key, words }) => (
              <div key={key} className="contents">
                <dt>
                  <Kbd>{key}</Kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </DialogContent>
      </Dialog>
    </>
  );
}

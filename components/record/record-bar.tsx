'use client';

import { clsx } from 'clsx';
import { CircleAlert } from 'lucide-react';
import { SeverityMark } from '#components/severity/severity-mark.tsx';
import { Button } from '#components/ui/button.tsx';
import { Kbd } from '#components/ui/kbd.tsx';
import type { Screening } from '#lib/clinical/screening.ts';
import type { SaveWords } from './autosave.ts';
import { groupLiveFindings } from './finding-groups.ts';

type RecordBarProps = {
  screening: Screening;
  saved: SaveWords;
  isSigning: boolean;
  isClosing: boolean;
  canSign: boolean;
  onSign: () => void;
  onClose: () => void;
  onShowFindings: () => void;
};

/** Stays at the foot of the screen: findings in sight on a small screen, what is saved, and how to finish. */
export function RecordBar(props: RecordBarProps) {
  const { saved, isSigning, isClosing, canSign, onSign, onClose } = props;
  return (
    <div
      id="record-bar"
      className="sticky bottom-0 z-20 border-line border-t bg-surface px-4 py-2 min-[80rem]:px-5 min-[80rem]:py-2.5"
    >
      <FindingsSummary {...props} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Button isBusy={isClosing} onClick={onClose}>
          Save and close
        </Button>
        <p
          className={clsx(
            'flex min-w-0 flex-1 items-center gap-1.5 text-small',
            saved.tone === 'warning' ? 'font-[600] text-urgent max-sm:order-first max-sm:basis-full' : 'text-ink-3',
          )}
        >
          {saved.tone === 'warning' ? <CircleAlert aria-hidden="true" className="size-4 shrink-0" /> : null}
          <span role="status">{saved.text}</span>
        </p>
        {canSign ? (
          <Button
            variant="primary"
            isBusy={isSigning}
            aria-keyshortcuts="Control+Enter"
            className="ml-auto"
            onClick={onSign}
          >
            Sign encounter <Kbd className="max-sm:hidden">Ctrl Enter</Kbd>
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function FindingsSummary({ screening, onShowFindings }: RecordBarProps) {
  const { redFlags, open, unknown } = groupLiveFindings(screening);
  const worst = redFlags[0]?.urgency;
  return (
    <button
      type="button"
      className="-mx-4 -mt-2 mb-2 flex w-[calc(100%+2rem)] items-center gap-2 border-line border-b px-4 py-2 text-left min-[80rem]:hidden"
      onClick={onShowFindings}
    >
      {worst ? (
        <span
          className={clsx(
            'flex min-w-0 items-center gap-1.5 font-[650]',
            worst === 'emergency' ? 'text-emergency' : worst === 'urgent' ? 'text-urgent' : 'text-soon',
          )}
        >
          <SeverityMark severity={worst} />
          <span className="truncate">
            {redFlags.length === 1 ? redFlags[0]?.title : `${redFlags.length} red flags: ${redFlags[0]?.title}`}
          </span>
        </span>
      ) : (
        <span className="text-ink-2">No red flag so far</span>
      )}
      <span className="ml-auto shrink-0 text-ink-2 text-small">
        {open.length} {open.length === 1 ? 'finding' : 'findings'}
        {unknown.length > 0 ? `, ${unknown.length} unknown` : ''}
      </span>
    </button>
  );
}

'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions, DialogContent } from '#components/ui/dialog.tsx';
import { type Segment, SegmentedControl } from '#components/ui/segmented-control.tsx';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import { differenceLabel, itemWords } from './draft-item-words.ts';
import { type Choice, type Difference, differences, mergeDrafts, suggestedChoice } from './draft-merging.ts';

type ConflictDialogProps = {
  base: DraftContent;
  mine: DraftContent;
  theirs: DraftContent;
  theirName: string;
  onResolve: (merged: DraftContent) => void;
};

const CHOICES: readonly Segment<Choice>[] = [
  { value: 'mine', label: 'mine', tone: 'strong' },
  { value: 'theirs', label: 'theirs', tone: 'strong' },
];

/** Somebody else saved this draft meanwhile: both versions side by side, item by item. Nothing is lost before a choice. */
export function ConflictDialog({ base, mine, theirs, theirName, onResolve }: ConflictDialogProps) {
  const [found] = useState(() => differences(base, mine, theirs));
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const all = (choice: Choice) => setChoices(Object.fromEntries(found.map(({ key }) => [key, choice])));
  const both = found.filter(({ changedBy }) => changedBy === 'both').length;
  return (
    <Dialog open>
      <DialogContent
        isDismissable={false}
        width="wide"
        title={`${theirName} changed this draft while you were typing`}
        description={
          found.length === 0
            ? 'Both versions say the same. Nothing is lost.'
            : `${found.length} ${found.length === 1 ? 'item differs' : 'items differ'}${both > 0 ? `, ${both} of them changed by both of you` : ''}. Choose what to keep: nothing is lost before you do.`
        }
      >
        {found.length > 0 ? (
          <>
            <div className="mb-2 flex flex-wrap gap-2">
              <Button size="small" onClick={() => all('mine')}>
                All mine
              </Button>
              <Button size="small" onClick={() => all('theirs')}>
                All theirs
              </Button>
            </div>
            <ul className="border-line border-t">
              {found.map((difference) => (
                <DifferenceRow
                  key={difference.key}
                  difference={difference}
                  theirName={theirName}
                  choice={choices[difference.key] ?? suggestedChoice(difference)}
                  onChoose={(choice) => setChoices((before) => ({ ...before, [difference.key]: choice }))}
                />
              ))}
            </ul>
          </>
        ) : null}
        <DialogActions>
          <Button variant="primary" onClick={() => onResolve(mergeDrafts(mine, theirs, found, choices))}>
            Keep these and go on
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  );
}

type DifferenceRowProps = {
  difference: Difference;
  theirName: string;
  choice: Choice;
  onChoose: (choice: Choice) => void;
};

function DifferenceRow({ difference, theirName, choice, onChoose }: DifferenceRowProps) {
  const label = differenceLabel(difference);
  const who = {
    me: 'only you changed it',
    them: `only ${theirName} changed it`,
    both: 'both of you changed it',
  }[difference.changedBy];
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5 border-line border-b py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-[550]">
          {label} <span className="font-[400] text-ink-3 text-small">{who}</span>
        </p>
        <dl className="grid grid-cols-[4rem_1fr] text-small">
          <dt className="text-ink-3">mine</dt>
          <dd className={choice === 'mine' ? 'font-[600]' : 'text-ink-2'}>{itemWords(difference.mine)}</dd>
          <dt className="text-ink-3">theirs</dt>
          <dd className={choice === 'theirs' ? 'font-[600]' : 'text-ink-2'}>{itemWords(difference.theirs)}</dd>
        </dl>
      </div>
      <SegmentedControl
        legend={`Keep which version of ${label}`}
        name={`conflict.${difference.key}`}
        segments={CHOICES}
        value={choice}
        onValueChange={onChoose}
      />
    </li>
  );
}

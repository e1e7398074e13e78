'use client';

// The gates of a handout: what each does now, why, and what releases it; released only by those whose role the gate names.

import { clsx } from 'clsx';
import { useState } from 'react';
import { Instant } from '#components/shell/instant.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Tag, type TagTone } from '#components/ui/tag.tsx';
import type { GateEffect, GateOutcome, HandoutGate } from '#lib/clinical/handouts/types.ts';
import type { GateReleaseDto } from '#lib/queries/handouts/preview-handout.ts';
import type { ActionError } from '#lib/scope/action-result.ts';
import { ReleaseDialog } from './release-dialog.tsx';
import { sentenceOf } from './sentence-of.ts';

const EFFECTS = {
  block: { word: 'blocked', tone: 'emergency' },
  hold: { word: 'held', tone: 'urgent' },
  filter: { word: 'foods left out', tone: 'neutral' },
  line: { word: 'line added', tone: 'neutral' },
} satisfies Record<GateEffect, { word: string; tone: TagTone }>;

type GateListProps = {
  gates: readonly GateOutcome[];
  releasable: readonly HandoutGate[];
  releases: readonly GateReleaseDto[];
  release: (input: { gate: HandoutGate; reason: string }) => Promise<ActionError | null>;
};

export function GateList({ gates, releasable, releases, release }: GateListProps) {
  const [gate, setGate] = useState<HandoutGate | null>(null);
  const open = gates.find((outcome) => outcome.gate === gate);
  if (gates.length === 0) return <p className="text-ink-3">Nothing limits this handout.</p>;
  return (
    <>
      <ul>
        {gates.map((outcome) => {
          const released = releases.find((entry) => entry.gate === outcome.gate);
          return (
            <li key={outcome.gate} className="border-line border-b py-2 last:border-b-0">
              <div className="flex flex-wrap items-center gap-2">
                <Tag tone={EFFECTS[outcome.effect].tone}>{EFFECTS[outcome.effect].word}</Tag>
                <span className="text-ink-3 text-micro">{outcome.gate}</span>
                {releasable.includes(outcome.gate) && (
                  <Button size="small" className="ml-auto" onClick={() => setGate(outcome.gate)}>
                    Release
                  </Button>
                )}
              </div>
              <p
                className={clsx(
                  'mt-1',
                  outcome.effect === 'filter' || outcome.effect === 'line' ? 'text-ink-2' : 'font-[550]',
                )}
              >
                {sentenceOf(outcome.why)}
              </p>
              {outcome.releasedBy && (outcome.effect === 'hold' || outcome.effect === 'block') && (
                <p className="text-ink-2 text-small">Released by: {outcome.releasedBy}</p>
              )}
              {released && (
                <p className="text-ink-3 text-small">
                  Released by {released.byName}, {released.byRole}, <Instant at={released.at} />: {released.reason}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <Dialog open={open !== undefined} onOpenChange={(isOpen) => (isOpen ? undefined : setGate(null))}>
        {open && <ReleaseDialog outcome={open} submit={release} done={() => setGate(null)} />}
      </Dialog>
    </>
  );
}

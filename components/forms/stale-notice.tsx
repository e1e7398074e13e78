'use client';

import { useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import type { ActionError } from '#lib/scope/action-result.ts';

export type Stale = { message: string; currentVersion: number };

/** What a refusal says of somebody who was first; null for every other refusal. */
export function staleOf(error: ActionError): Stale | null {
  const { code, message, data } = error;
  if (code !== 'stale' || typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const { currentVersion } = data;
  return typeof currentVersion === 'number' ? { message, currentVersion } : null;
}

type StaleNoticeProps = {
  stale: Stale;
  /** From now on the form is based on what is saved now; the button then submits it. */
  onAdopt: (currentVersion: number) => void;
};

/** Two people at once: the second is told, sees what the first saved, and decides. Nothing typed is lost meanwhile. */
export function StaleNotice({ stale, onAdopt }: StaleNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stale.currentVersion > 0) box.current?.focus();
  }, [stale.currentVersion]);
  return (
    <div ref={box} tabIndex={-1}>
      <Callout tone="caution" role="alert" title={stale.message}>
        Look at what is saved now before you replace it.
        <div className="mt-2 flex flex-wrap gap-2">
          <Button asChild size="small">
            <a href="?" target="_blank" rel="noopener">
              Show what is saved now<span className="sr-only"> (opens in a new tab)</span>
            </a>
          </Button>
          <Button type="submit" size="small" onClick={() => onAdopt(stale.currentVersion)}>
            Save mine in its place
          </Button>
        </div>
      </Callout>
    </div>
  );
}

'use client';

import { clsx } from 'clsx';
import { createContext, type ReactNode, useContext } from 'react';
import type { Urgency } from '#lib/clinical/codes.ts';
import { dueWords } from './due-words.ts';
import { useNow } from './use-now.ts';

const NowContext = createContext<number | null>(null);

/** One clock for the whole page, started from the server's time (epoch milliseconds). */
export function ClockProvider({ nowMs, children }: { nowMs: number; children: ReactNode }) {
  return <NowContext value={useNow(nowMs, 1000)}>{children}</NowContext>;
}

export function useClock(): number {
  const now = useContext(NowContext);
  if (now === null) throw new Error('useClock is used outside ClockProvider');
  return now;
}

/** The time left, running. Not a live region: a screen reader reads it where it stands, and is not told every second. */
export function DueClock({ dueAt, urgency }: { dueAt: string; urgency: Urgency }) {
  const words = dueWords(Date.parse(dueAt), useClock(), urgency);
  return (
    <time
      dateTime={dueAt}
      className={clsx('tabular whitespace-nowrap', (words.isOverdue || words.isTicking) && 'font-[700] text-emergency')}
    >
      {words.text}
    </time>
  );
}

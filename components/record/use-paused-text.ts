'use client';

import { useEffect, useRef, useState } from 'react';
import { PAUSE_MS } from './announcing.ts';

type Typed = {
  text: string;
  /** The stored value that this text stands for, so that a change from outside is noticed. */
  stored: string | null;
  isPending: boolean;
};

type PausedText = {
  text: string;
  change: (text: string) => void;
  /** Hands over at once what was typed: for leaving the field. */
  leave: () => void;
};

/**
 * Text that is handed over when the field is left or after a pause, so that nothing reads half a number.
 * `store` takes the text and says what it was stored as; `show` writes a stored value for the field, when it comes from
 * outside and, with `isTidied`, when the field is left.
 */
export function usePausedText(
  stored: string | null,
  show: (stored: string | null) => string,
  store: (text: string) => string | null,
  isTidied: boolean,
): PausedText {
  const [typed, setTyped] = useState<Typed>({ text: show(stored), stored, isPending: false });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latestStore = useRef(store);
  useEffect(() => {
    latestStore.current = store;
  });
  useEffect(() => () => stop(timer), []);
  if (typed.stored !== stored && !typed.isPending) setTyped({ text: show(stored), stored, isPending: false });

  const handOver = (text: string): string | null => {
    stop(timer);
    const now = latestStore.current(text);
    setTyped((before) => (before.text === text ? { text, stored: now, isPending: false } : before));
    return now;
  };
  return {
    text: typed.text,
    change: (text) => {
      setTyped({ text, stored: typed.stored, isPending: true });
      stop(timer);
      timer.current = setTimeout(() => handOver(text), PAUSE_MS);
    },
    leave: () => {
      const now = typed.isPending ? handOver(typed.text) : typed.stored;
      if (isTidied) setTyped({ text: show(now), stored: now, isPending: false });
    },
  };
}

function stop(timer: { current: ReturnType<typeof setTimeout> | null }) {
  if (timer.current !== null) clearTimeout(timer.current);
  timer.current = null;
}

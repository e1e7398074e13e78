'use client';

import { useEffect, useState } from 'react';

/** The time in epoch milliseconds, moving on every `everyMs`; the first value is the server's, so that both render the same. */
export function useNow(startMs: number, everyMs: number): number {
  const [now, setNow] = useState(startMs);
  useEffect(() => {
    // The server's clock decides what is overdue: a machine whose clock is wrong shows the same words.
    const offset = startMs - Date.now();
    const timer = setInterval(() => setNow(Date.now() + offset), everyMs);
    return () => clearInterval(timer);
  }, [startMs, everyMs]);
  return now;
}

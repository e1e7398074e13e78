// When a session ends by itself, reckoned in the browser from the last answer of the server.

export type IdlePhase = { kind: 'active' } | { kind: 'warning'; secondsLeft: number } | { kind: 'ended' };

/** The warning comes a minute before the end; at a very short limit, half-way. */
export function warningMs(idleMs: number): number {
  return Math.min(60_000, idleMs / 2);
}

/** `lastContact` and `now` in milliseconds of one clock. */
export function idlePhase(lastContact: number, now: number, idleMs: number): IdlePhase {
  const left = lastContact + idleMs - now;
  if (left <= 0) return { kind: 'ended' };
  if (left <= warningMs(idleMs)) return { kind: 'warning', secondsLeft: Math.ceil(left / 1000) };
  return { kind: 'active' };
}

/** Whether a person at work should be told to the server: at most once a minute, or a quarter of a short limit. */
export function isKeepAliveDue(lastContact: number, now: number, idleMs: number): boolean {
  return now - lastContact >= Math.min(60_000, idleMs / 4);
}

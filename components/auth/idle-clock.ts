// When a session ends by itself, as the browser reckons it. All times in milliseconds of one clock.

export type IdlePhase = { kind: 'active' } | { kind: 'warning'; secondsLeft: number } | { kind: 'ended' };

/** The warning comes a minute before the end; at a very short limit, half-way. */
export function warningMs(idleMs: number): number {
  return Math.min(60_000, idleMs / 2);
}

export function idlePhase(endsAt: number, now: number, idleMs: number): IdlePhase {
  const left = endsAt - now;
  if (left <= 0) return { kind: 'ended' };
  if (left <= warningMs(idleMs)) return { kind: 'warning', secondsLeft: Math.ceil(left / 1000) };
  return { kind: 'active' };
}

/**
 * The earliest end after a request at `now`: the server notes a sign of life only about once a minute, so the true end may
 * be that much sooner than the limit says. It is asked before anybody is warned.
 */
export function earliestEnd(now: number, idleMs: number): number {
  return now + idleMs - slackMs(idleMs);
}

/** Whether a person at work should be told to the server again, `contactAt` being its last answer. */
export function isKeepAliveDue(contactAt: number, now: number, idleMs: number): boolean {
  return now - contactAt >= slackMs(idleMs);
}

function slackMs(idleMs: number): number {
  return Math.min(60_000, idleMs / 4);
}

'use client';

import { useCallback, useRef, useState } from 'react';
import type { ActionResult } from '#lib/scope/action-result.ts';
import { newIdempotencyKey } from './new-idempotency-key.ts';
import { useSessionControl } from './session-context.ts';

export type ServerAction<Output> = (input: unknown, idempotencyKey?: string) => Promise<ActionResult<Output>>;

export type GuardedAction<Output> = {
  /**
   * Calls the action. When the session has ended a dialog asks to sign in, then the same input goes again under the same
   * key. An unreachable server comes back as `unavailable`; this never throws. Its answer may be what was lost: the same
   * input sent again then keeps its key, so that it is not written twice.
   */
  run: (input: unknown, idempotencyKey?: string) => Promise<ActionResult<Output>>;
  isPending: boolean;
};

/** The one way from a component to a server action. */
export function useGuardedAction<Output>(action: ServerAction<Output>): GuardedAction<Output> {
  const { requestSignIn, noteContact } = useSessionControl();
  const [pending, setPending] = useState(0);
  const unanswered = useRef<Intent | null>(null);

  const run = useCallback(
    async (input: unknown, givenKey?: string) => {
      const idempotencyKey = givenKey ?? keyFor(input, unanswered.current);
      setPending((count) => count + 1);
      try {
        for (;;) {
          const result = await attempt(action, input, idempotencyKey);
          if (result.ok || result.error.code !== 'unauthenticated') {
            const isAnswered = result.ok || result.error.data !== UNREACHABLE;
            unanswered.current = isAnswered ? null : { content: JSON.stringify(input), key: idempotencyKey };
            if (isAnswered) noteContact();
            return result;
          }
          await requestSignIn();
        }
      } finally {
        setPending((count) => count - 1);
      }
    },
    [action, requestSignIn, noteContact],
  );
  return { run, isPending: pending > 0 };
}

export type Intent = { content: string; key: string };

/** The key of what had no answer, when this is the same; else a new one. */
export function keyFor(input: unknown, unanswered: Intent | null): string {
  return unanswered?.content === JSON.stringify(input) ? unanswered.key : newIdempotencyKey();
}

/** Stands in `error.data` when no answer came at all. */
export const UNREACHABLE = 'unreachable';

async function attempt<Output>(
  action: ServerAction<Output>,
  input: unknown,
  idempotencyKey: string,
): Promise<ActionResult<Output>> {
  try {
    return await action(input, idempotencyKey);
  } catch {
    const message = 'The server cannot be reached. What you typed is still here: try again in a moment.';
    return { ok: false, error: { code: 'unavailable', message, fields: {}, data: UNREACHABLE } };
  }
}

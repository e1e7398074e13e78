// Wraps a command or a query as a server action: the one place where errors become answers. It never redirects: a form
// whose session has ended gets `unauthenticated` back and keeps what was typed.

import 'server-only';
import { getActor } from '../auth/actor.ts';
import { mapDatabaseError } from '../db/map-error.ts';
import { AppError } from '../errors.ts';
import { logUnexpected } from '../log.ts';
import type { ActionError, ActionResult } from './action-result.ts';
import type { Command } from './define-command.ts';
import type { Query } from './define-query.ts';

export type { ActionResult } from './action-result.ts';

export function toAction<Output>(command: Command<Output>) {
  return async (input: unknown, idempotencyKey?: string): Promise<ActionResult<Output>> =>
    await answer(command.name, async () => {
      const actor = await getActor();
      if (!actor) throw new AppError('unauthenticated');
      return await command.execute(actor, input, { idempotencyKey: idempotencyKey ?? null });
    });
}

/** For reads by POST: free text and names never travel in the address. */
export function toQueryAction<Output>(query: Query<Output>) {
  return async (input: unknown): Promise<ActionResult<Output>> =>
    await answer(query.name, async () => {
      const actor = await getActor();
      if (!actor) throw new AppError('unauthenticated');
      return await query.execute(actor, input);
    });
}

/** Runs work and turns what it throws into an answer; what nobody foresaw is logged under a number. */
export async function answer<T>(name: string, work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, error: toActionError(name, error) };
  }
}

export function toActionError(name: string, error: unknown): ActionError {
  const known = mapDatabaseError(error);
  if (known) return { code: known.code, message: known.message, fields: known.fields, data: known.data };
  const errorId = logUnexpected('action.failed', error, { name });
  const message = `Something went wrong and nothing was saved. Try again; if it stays, quote ${errorId}.`;
  return { code: 'unavailable', message, fields: {}, data: { errorId } };
}

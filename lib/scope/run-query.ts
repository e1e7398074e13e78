// Runs a query for a page. Without a session the page is sign-in, without a record it is the not-found page, without
// the permission it is the error page, told apart by the error's digest.

import 'server-only';
import { requireActor } from '../auth/actor.ts';
import { showNotFound } from '../auth/not-found.ts';
import { mapDatabaseError } from '../db/map-error.ts';
import { AppError } from '../errors.ts';
import { logUnexpected } from '../log.ts';
import type { Query } from './define-query.ts';

/** What `error.digest` says on an error page: nothing else of an error reaches the browser. */
export const PAGE_ERRORS = { forbidden: 'legwork:forbidden', unavailable: 'legwork:unavailable' } as const;

export async function runQuery<Output>(query: Query<Output>, input: unknown): Promise<Output> {
  const actor = await requireActor().catch((error: unknown) => {
    // A redirect to sign-in is no error of ours and passes; a database that is down is.
    throw mapDatabaseError(error) ? pageError(query.name, error) : error;
  });
  try {
    return await query.execute(actor, input);
  } catch (error) {
    throw pageError(query.name, error);
  }
}

function pageError(name: string, error: unknown): Error {
  const known = mapDatabaseError(error);
  // An address with a code that cannot exist is an address of nothing.
  if (known?.code === 'not-found' || known?.code === 'invalid-input') showNotFound();
  // What is thrown here reaches the server's log with all that hangs on it: the cause, which quotes rows, stays behind.
  if (known?.code === 'forbidden') return withDigest(new AppError('forbidden'), PAGE_ERRORS.forbidden);
  if (known) return withDigest(new AppError(known.code), PAGE_ERRORS.unavailable);
  const errorId = logUnexpected('page.failed', error, { name });
  return withDigest(new AppError('unavailable'), errorId);
}

function withDigest(error: Error, digest: string): Error {
  return Object.assign(error, { digest });
}

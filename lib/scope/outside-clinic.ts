// Work that comes before there is a clinic to be in: sign-in, session checks, the first clinic, the health of the
// database. Used by lib/auth and by the command that makes a clinic, by nothing else.

import type { Pool } from 'pg';
import { disconnect, pool, prisma } from '../db/client.ts';
import type { Prisma } from '../db/generated/client.ts';
import { mapDatabaseError } from '../db/map-error.ts';
import { retried } from './transaction.ts';

export type IdentityTransaction = Pick<
  Prisma.TransactionClient,
  'clinic' | 'user' | 'session' | 'auditEvent' | '$executeRaw' | '$queryRaw'
>;

/** One transaction on the tables of identity. Clinical tables are empty here: row-level security knows no clinic. */
export async function outsideClinic<T>(work: (tx: IdentityTransaction) => Promise<T>): Promise<T> {
  return await retried(() => prisma().$transaction(work, { maxWait: 10_000, timeout: 20_000 }));
}

/** A single read on the tables of identity, without a transaction around it. */
export async function readIdentity<T>(work: (tx: IdentityTransaction) => Promise<T>): Promise<T> {
  try {
    return await work(prisma());
  } catch (error) {
    throw mapDatabaseError(error) ?? error;
  }
}

/** Lets the rest of an identity transaction write the audit rows of this clinic. */
export async function enterForAudit(tx: IdentityTransaction, clinicId: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('legwork.clinic', ${clinicId}::text, true)`;
}

/** The pool itself, for the store of rate limits, which brings its own SQL. */
export function connectionPool(): Pool {
  return pool();
}

/** Throws when the database does not answer. */
export async function pingDatabase(): Promise<void> {
  await pool().query('SELECT 1');
}

/** Closes every connection, so that a script can end. */
export async function closeDatabase(): Promise<void> {
  await disconnect();
}

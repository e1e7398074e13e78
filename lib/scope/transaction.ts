// Opens the transactions of commands and queries: inside one clinic, retried when they lose against another one.

import { prisma } from '../db/client.ts';
import { withinClinic } from '../db/clinic-wall.ts';
import type { Prisma, PrismaClient } from '../db/generated/client.ts';
import { isSerializationFailure, mapDatabaseError } from '../db/map-error.ts';
import { AppError } from '../errors.ts';

const MOST_TRIES = 6;

/** `read` cannot write anything. */
export type Access = 'read' | 'write';

export type ClinicTransaction = { tx: Prisma.TransactionClient; timeZone: string };

/**
 * Runs `work` in one transaction of the clinic, on one snapshot (repeatable read). When another transaction changed a row
 * meanwhile that this one changes too, it is run again: `work` must have no effect outside the database. Conclusions
 * from many rows take turns by `claimPatient`. Errors of the database leave as AppError.
 */
export async function inClinic<T>(
  clinicId: string,
  access: Access,
  work: (opened: ClinicTransaction) => Promise<T>,
): Promise<T> {
  const client = asClient(withinClinic(prisma(), clinicId));
  return await retried(() =>
    client.$transaction(async (tx) => await work({ tx, timeZone: await enterClinic(tx, clinicId, access) }), {
      isolationLevel: 'RepeatableRead',
      maxWait: 10_000,
      timeout: 20_000,
    }),
  );
}

/** Tells row-level security which clinic this transaction is for, and forbids writes to a reading one. */
async function enterClinic(tx: Prisma.TransactionClient, clinicId: string, access: Access): Promise<string> {
  const rows = await tx.$queryRaw<{ timeZone: string }[]>`
    SELECT c."timeZone", set_config('legwork.clinic', ${clinicId}::text, true),
      set_config('transaction_read_only', ${access === 'read' ? 'on' : 'off'}::text, true)
    FROM "Clinic" c WHERE c.id = ${clinicId}::uuid`;
  const clinic = rows[0];
  if (!clinic) throw new AppError('not-found');
  return clinic.timeZone;
}

export async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isSerializationFailure(error) || tries === MOST_TRIES) throw mapDatabaseError(error) ?? error;
      await new Promise((resolve) => setTimeout(resolve, 5 * 2 ** tries * (0.5 + Math.random())));
    }
  }
}

/** A client extended by a query hook alone has the methods of the plain one; the extended type only hides that. */
function asClient(extended: ReturnType<typeof withinClinic>): PrismaClient {
  return extended as unknown as PrismaClient;
}

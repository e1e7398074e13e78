// A double click or a retry writes once: the first answer is kept with the change and given again.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Prisma } from '../db/generated/client.ts';
import { AppError } from '../errors.ts';
import type { Actor } from './actor.ts';

export const idempotencyKeySchema = z.string().min(8).max(100);

/** `secret`: the answer holds a secret (a one-time password), so neither it nor a hash of the input is kept. */
export type AnswerKind = 'kept' | 'secret';

const storedAnswerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('running') }),
  z.object({ state: z.literal('answered'), answer: z.unknown() }),
  z.object({ state: z.literal('secret') }),
]);

type Request = { actor: Actor; key: string; command: string; requestHash: string };

/**
 * Claims the key in this transaction. A second transaction with the same key waits here for the first, then starts again
 * and finds its answer. The key of another request is a conflict.
 */
export async function claimKey(
  tx: Prisma.TransactionClient,
  request: Request,
  now: Date,
): Promise<{ isFirst: true } | { isFirst: false; answer: unknown }> {
  const { actor, key, command, requestHash } = request;
  const claimed = await tx.$executeRaw`
    INSERT INTO "IdempotencyKey" ("clinicId", "userId", "key", "command", "requestHash", "response", "createdAt")
    VALUES (${actor.clinicId}::uuid, ${actor.userId}::uuid, ${key}, ${command}, ${requestHash}, '{"state":"running"}'::jsonb, ${now})
    ON CONFLICT DO NOTHING`;
  if (claimed === 1) return { isFirst: true };
  const earlier = await tx.idempotencyKey.findUniqueOrThrow({
    where: { clinicId_userId_key: { clinicId: actor.clinicId, userId: actor.userId, key } },
  });
  if (earlier.command !== command || earlier.requestHash !== requestHash) {
    throw new AppError('conflict', {
      message: 'This form was sent before with other answers. Reload the page to see what was saved.',
    });
  }
  const stored = storedAnswerSchema.parse(earlier.response);
  if (stored.state === 'answered') return { isFirst: false, answer: stored.answer };
  throw new AppError('conflict', { message: 'This was done already. Its answer is shown only once.' });
}

export async function keepAnswer(
  tx: Prisma.TransactionClient,
  request: Request,
  answer: unknown,
  kind: AnswerKind,
): Promise<void> {
  const text = JSON.stringify(kind === 'secret' ? { state: 'secret' } : { state: 'answered', answer: answer ?? null });
  await tx.$executeRaw`
    UPDATE "IdempotencyKey" SET "response" = ${text}::jsonb
    WHERE "clinicId" = ${request.actor.clinicId}::uuid AND "userId" = ${request.actor.userId}::uuid AND "key" = ${request.key}`;
}

/** A retry comes within minutes: what is older than a week is forgotten. */
const KEPT_DAYS = 7;

/** Forgets old answers of the clinic that the transaction is for. */
export async function forgetOldAnswers(
  tx: Pick<Prisma.TransactionClient, '$executeRaw'>,
  clinicId: string,
  now: Date,
): Promise<void> {
  const oldest = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  await tx.$executeRaw`
    DELETE FROM "IdempotencyKey" WHERE "clinicId" = ${clinicId}::uuid AND "createdAt" < ${oldest}`;
}

/** The same input gives the same hash whatever the order of its keys. */
export function hashRequest(rawInput: unknown, kind: AnswerKind): string {
  return kind === 'secret'
    ? ''
    : createHash('sha256')
        .update(JSON.stringify(sorted(rawInput)) ?? '')
        .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

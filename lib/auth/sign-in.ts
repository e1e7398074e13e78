// Sign-in and sign-out: the password is checked, a session row is made or ended, and the audit row commits with it.

import { z } from 'zod';
import { env } from '../env.ts';
import { AppError } from '../errors.ts';
import { log } from '../log.ts';
import { countAttempt, forgive } from '../rate-limit.ts';
import { forgetOldAnswers } from '../scope/idempotency.ts';
import { enterForAudit, type IdentityTransaction, outsideClinic, readIdentity } from '../scope/outside-clinic.ts';
import { parseInput } from '../scope/parse-input.ts';
import { writeAudit } from '../scope/write-audit.ts';
import { verifyNothing, verifyPassword } from './password.ts';
import type { SessionReference } from './session.ts';

export const signInSchema = z.strictObject({
  email: z.string().trim().toLowerCase().min(1, 'Enter your e-mail address.').max(254),
  password: z.string().min(1, 'Enter your password.').max(1_000),
});

/** One message for a wrong password, an unknown account and a disabled one. */
const REFUSED = 'The e-mail address or the password is not right.';

/** No refusal comes sooner: a failure of a known account is audited, which takes longer than logging an unknown one. */
const REFUSED_AFTER_MS = 300;

/**
 * Checks a password and starts a session. Throws `unauthenticated` when refused, `rate-limited` when tried too soon.
 * `address`: where the request came from, null when not known.
 */
export async function signIn(rawInput: unknown, address: string | null, now: Date): Promise<SessionReference> {
  const { email, password } = parseInput(signInSchema, rawInput);
  if (address !== null) await countAttempt('sign-in-address', address);
  await countAttempt('sign-in-account', email);
  const notBefore = performance.now() + REFUSED_AFTER_MS;
  const user = await readIdentity((tx) => tx.user.findUnique({ where: { email } }));
  const isRight = user ? await verifyPassword(user.passwordHash, password) : await verifyNothing(password);
  if (!user || !isRight || user.status !== 'active') {
    if (user) await recordFailure({ clinicId: user.clinicId, userId: user.id }, now);
    else log.warn({ event: 'sign-in.unknown-account' });
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, notBefore - performance.now())));
    throw new AppError('unauthenticated', { message: REFUSED });
  }
  const session = await startSession({ clinicId: user.clinicId, userId: user.id }, user.passwordHash, now);
  await forgive('sign-in-account', email, 'all');
  if (address !== null) await forgive('sign-in-address', address, 'one');
  return session;
}

type Person = { clinicId: string; userId: string };

async function startSession({ clinicId, userId }: Person, passwordHash: string, now: Date): Promise<SessionReference> {
  const expiresAt = new Date(now.getTime() + env().LEGWORK_SESSION_HOURS * 3_600_000);
  return await outsideClinic(async (tx) => {
    // Between the check and here somebody may have reset the password or disabled the account, and ended its sessions.
    const isStillSo = await tx.user.updateMany({
      where: { clinicId, id: userId, passwordHash, status: 'active' },
      data: { lastSignedInAt: now },
    });
    if (isStillSo.count === 0) throw new AppError('unauthenticated', { message: REFUSED });
    const session = await tx.session.create({ data: { clinicId, userId, createdAt: now, lastSeenAt: now, expiresAt } });
    await enterForAudit(tx, clinicId);
    await writeAudit(
      tx,
      { clinicId, userId, sessionId: session.id },
      [{ type: 'session.signed-in', subjectId: session.id, patientId: null }],
      now,
    );
    // Somebody signs in every day: a good moment to tidy up.
    await forgetOldAnswers(tx, clinicId, now);
    return { clinicId, sessionId: session.id };
  });
}

async function recordFailure({ clinicId, userId }: Person, now: Date): Promise<void> {
  await outsideClinic(async (tx) => {
    await enterForAudit(tx, clinicId);
    await writeAudit(
      tx,
      { clinicId, userId, sessionId: null },
      [{ type: 'session.sign-in-failed', subjectId: userId, patientId: null }],
      now,
    );
  });
}

/** Ends the session at once, whatever tokens still name it. Ending it twice is no error. */
export async function signOut({ clinicId, sessionId }: SessionReference, now: Date): Promise<void> {
  await outsideClinic(async (tx: IdentityTransaction) => {
    const session = await tx.session.findUnique({ where: { clinicId_id: { clinicId, id: sessionId } } });
    if (!session || session.revokedAt !== null) return;
    await tx.session.update({
      where: { clinicId_id: { clinicId, id: sessionId } },
      data: { revokedAt: now, revokedReason: 'signed-out' },
    });
    await enterForAudit(tx, clinicId);
    await writeAudit(
      tx,
      { clinicId, userId: session.userId, sessionId },
      [{ type: 'session.signed-out', subjectId: sessionId, patientId: null }],
      now,
    );
  });
}

// Sessions: made at sign-in, checked at every request against their row, ended at once by revoking it.

import { env } from '../env.ts';
import type { Actor } from '../scope/actor.ts';
import { readIdentity } from '../scope/outside-clinic.ts';
import { ROLE_CODES, type Role } from './permissions.ts';

/** `lastSeenAt` is written at most this often. */
const SEEN_EVERY_MS = 60_000;

export type SessionReference = { clinicId: string; sessionId: string };

/** The actor of a session that is alive at `now`, else null. A request counts as a sign of life unless `isQuiet`. */
export async function readSession(
  reference: SessionReference,
  now: Date,
  { isQuiet = false }: { isQuiet?: boolean } = {},
): Promise<Actor | null> {
  const { clinicId, sessionId } = reference;
  const session = await readIdentity((tx) =>
    tx.session.findUnique({ where: { clinicId_id: { clinicId, id: sessionId } }, include: { user: true } }),
  );
  if (!session || !isAlive(session, now) || session.user.status !== 'active') return null;
  const role = knownRole(session.user.role);
  if (!role) return null;
  if (!isQuiet && now.getTime() - session.lastSeenAt.getTime() >= SEEN_EVERY_MS) await touchSession(reference, now);
  const { id: userId, name, mustChangePassword } = session.user;
  return { userId, clinicId, role, name, sessionId, mustChangePassword };
}

/** When the session will end if nothing happens; null when it has ended. */
export async function readSessionEnd(reference: SessionReference, now: Date): Promise<Date | null> {
  const session = await readIdentity((tx) =>
    tx.session.findUnique({ where: { clinicId_id: { clinicId: reference.clinicId, id: reference.sessionId } } }),
  );
  if (!session || !isAlive(session, now)) return null;
  return new Date(Math.min(idleEnd(session.lastSeenAt), session.expiresAt.getTime()));
}

/** Counts as a sign of life at once, for the button "stay signed in". A session that has ended stays ended. */
export async function touchSession({ clinicId, sessionId }: SessionReference, now: Date): Promise<void> {
  const idleSince = new Date(now.getTime() - idleMilliseconds());
  const alive = { revokedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: idleSince, lt: now } };
  await readIdentity((tx) =>
    tx.session.updateMany({ where: { clinicId, id: sessionId, ...alive }, data: { lastSeenAt: now } }),
  );
}

function isAlive(session: { revokedAt: Date | null; expiresAt: Date; lastSeenAt: Date }, now: Date): boolean {
  return session.revokedAt === null && session.expiresAt > now && idleEnd(session.lastSeenAt) > now.getTime();
}

function idleEnd(lastSeenAt: Date): number {
  return lastSeenAt.getTime() + idleMilliseconds();
}

function idleMilliseconds(): number {
  return env().LEGWORK_IDLE_MINUTES * 60_000;
}

function knownRole(role: string): Role | null {
  return ROLE_CODES.find((known) => known === role) ?? null;
}

import { getSessionReference } from '#lib/auth/actor.ts';
import { readSession, readSessionEnd, touchSession } from '#lib/auth/session.ts';
import type { SessionState } from '#lib/auth/session-state.ts';

export const dynamic = 'force-dynamic';

/** How long the session still has. Asking does not prolong it. */
export async function GET(): Promise<Response> {
  return Response.json(await readState(new Date()));
}

/** Prolongs the session: "stay signed in". */
export async function POST(): Promise<Response> {
  const now = new Date();
  const reference = await getSessionReference();
  if (reference && (await readSession(reference, now, { isQuiet: true }))) await touchSession(reference, now);
  return Response.json(await readState(now));
}

async function readState(now: Date): Promise<SessionState> {
  const reference = await getSessionReference();
  if (!reference) return { state: 'ended' };
  const actor = await readSession(reference, now, { isQuiet: true });
  const endsAt = await readSessionEnd(reference, now);
  if (!actor || !endsAt) return { state: 'ended' };
  const secondsLeft = Math.floor((endsAt.getTime() - now.getTime()) / 1000);
  return { state: 'active', secondsLeft, userId: actor.userId, name: actor.name };
}

// Who is asking: the token in the cookie names a session, and the session's row decides. Nothing else is trusted, least
// of all the token alone, which outlives a revoked session.

import 'server-only';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import type { Actor } from '../scope/actor.ts';
import { authOptions } from './auth-options.ts';
import { readSession, type SessionReference } from './session.ts';
import { PATH_HEADER } from './session-cookie.ts';

/** What the cookie claims; to be checked against the row. */
export async function getSessionReference(): Promise<SessionReference | null> {
  const claimed = await getServerSession(authOptions());
  return claimed?.reference ?? null;
}

/** The signed-in person, or null. Read once a request. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const reference = await getSessionReference();
  return reference ? await readSession(reference, new Date()) : null;
});

/** For pages: sends to sign-in without a session, and to the password page while a password has to be changed. */
export async function requireActor(): Promise<Actor> {
  const actor = await requireSignedIn();
  if (actor.mustChangePassword) redirect('/account/password');
  return actor;
}

/** For the password page itself, and for layouts that it shares. */
export async function requireSignedIn(): Promise<Actor> {
  return (await getActor()) ?? redirect(await signInAddress());
}

async function signInAddress(): Promise<string> {
  const path = (await headers()).get(PATH_HEADER);
  return path === null || path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
}

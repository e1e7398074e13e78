// Signing in and out from the browser without loading a page, so that a form behind a dialog keeps what was typed.

import { z } from 'zod';
import { type SessionState, sessionStateSchema } from '#lib/auth/session-state.ts';
import type { AppErrorCode } from '#lib/errors.ts';
import type { ActionResult } from '#lib/scope/action-result.ts';

/** `unauthenticated`: refused; `rate-limited` with `data.retryAfterSeconds`; `unavailable`: no answer. */
export type SignInResult = ActionResult<{ userId: string; name: string }>;

const csrfSchema = z.object({ csrfToken: z.string() });
const answerSchema = z.object({ url: z.string() });

/** Signs in; the cookie is set by the answer. Never throws: a network that is down is `unavailable`. */
export async function signInWithPassword(email: string, password: string): Promise<SignInResult> {
  try {
    const answer = await postToAuth('callback/credentials', { email, password });
    const refusal = new URL(answer.url, window.location.origin).searchParams.get('error');
    if (refusal !== null) return refused(refusal);
    const session = await readSessionState();
    return session.state === 'active'
      ? { ok: true, value: { userId: session.userId, name: session.name } }
      : refused('unauthenticated');
  } catch {
    return refused('unavailable');
  }
}

/** Ends the session on the server and forgets the cookie. Throws when the server cannot be reached. */
export async function signOut(): Promise<void> {
  await postToAuth('signout', {});
}

/** How long the session still has; asking does not prolong it. Throws when the server cannot be reached. */
export async function readSessionState(): Promise<SessionState> {
  return await fetchSessionState('GET');
}

/** "Stay signed in." */
export async function prolongSession(): Promise<SessionState> {
  return await fetchSessionState('POST');
}

async function fetchSessionState(method: 'GET' | 'POST'): Promise<SessionState> {
  const response = await fetch('/api/session', { method, cache: 'no-store' });
  return sessionStateSchema.parse(await response.json());
}

async function postToAuth(path: string, fields: Record<string, string>): Promise<{ url: string }> {
  const tokenAnswer = await fetch('/api/auth/csrf', { cache: 'no-store' });
  const { csrfToken } = csrfSchema.parse(await tokenAnswer.json());
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, csrfToken, callbackUrl: window.location.origin, json: 'true' }),
  });
  return answerSchema.parse(await response.json());
}

function refused(refusal: string): SignInResult {
  const [code, seconds] = refusal.split(':');
  const retryAfterSeconds = seconds === undefined ? null : Number(seconds);
  if (code === 'rate-limited') {
    const wait = retryAfterSeconds === null ? 'a while' : waitInWords(retryAfterSeconds);
    return failed('rate-limited', `Too many attempts. Wait ${wait} and try again.`, retryAfterSeconds);
  }
  if (code === 'unauthenticated' || code === 'invalid-input' || code === 'CredentialsSignin') {
    return failed('unauthenticated', 'The e-mail address or the password is not right.');
  }
  return failed('unavailable', 'Signing in does not work just now. Try again in a moment.');
}

function failed(code: AppErrorCode, message: string, retryAfterSeconds: number | null = null): SignInResult {
  return { ok: false, error: { code, message, fields: {}, data: { retryAfterSeconds } } };
}

function waitInWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

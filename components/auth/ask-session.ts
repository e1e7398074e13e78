import { prolongSession, readSessionState } from './sign-in-client.ts';

export type SessionAnswer = { secondsLeft: number } | 'ended' | 'unreachable';

/** What the server says of the session; never throws. */
export async function askSession(how: 'ask' | 'prolong'): Promise<SessionAnswer> {
  try {
    const session = how === 'prolong' ? await prolongSession() : await readSessionState();
    return session.state === 'active' ? { secondsLeft: session.secondsLeft } : 'ended';
  } catch {
    return 'unreachable';
  }
}

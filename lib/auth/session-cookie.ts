// Where the session's token lies in the browser (the names that next-auth gives it, over https and over http).

export const SESSION_COOKIES = ['__Secure-next-auth.session-token', 'next-auth.session-token'] as const;

/** Long tokens are split over cookies with `.0`, `.1` behind the name. */
export function isSessionCookie(name: string): boolean {
  return SESSION_COOKIES.some((known) => name === known || name.startsWith(`${known}.`));
}

/** The request header in which proxy.ts tells the pages their own path, for the way back after signing in. */
export const PATH_HEADER = 'x-legwork-path';

// How next-auth is used: credentials in, a signed cookie out that names a session and nothing else.

import type { AuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { z } from 'zod';
import { env } from '../env.ts';
import { log, logUnexpected } from '../log.ts';
import { knownError } from '../scope/known-error.ts';
import type { SessionReference } from './session.ts';
import { signIn, signOut } from './sign-in.ts';

declare module 'next-auth' {
  interface Session {
    reference: SessionReference | null;
  }
}

const referenceSchema = z.object({ clinicId: z.uuid(), sessionId: z.uuid() });

export function authOptions(): AuthOptions {
  const lifetime = env().LEGWORK_SESSION_HOURS * 3_600;
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: lifetime },
    jwt: { maxAge: lifetime },
    pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: async (credentials, request) => {
          try {
            const input = { email: credentials?.email, password: credentials?.password };
            const reference = await signIn(input, addressOf(request.headers), new Date());
            return { id: reference.sessionId, ...reference };
          } catch (error) {
            throw new Error(refusalText(error));
          }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => {
        const claimed = referenceSchema.safeParse(user ?? token);
        return claimed.success ? { ...claimed.data } : {};
      },
      session: ({ session, token }) => {
        const claimed = referenceSchema.safeParse(token);
        return { expires: session.expires, reference: claimed.success ? claimed.data : null };
      },
    },
    events: {
      signOut: async ({ token }) => {
        const claimed = referenceSchema.safeParse(token);
        if (claimed.success) await signOut(claimed.data, new Date());
      },
    },
    logger: {
      error: (code) => log.warn({ event: 'next-auth.error', code }),
      warn: (code) => log.warn({ event: 'next-auth.warning', code }),
      debug: () => undefined,
    },
  };
}

/** Travels in the answer's address to `signInWithPassword`, which turns it into words. */
function refusalText(error: unknown): string {
  const known = knownError(error);
  if (!known) {
    logUnexpected('sign-in.failed', error);
    return 'unavailable';
  }
  const wait = z.object({ retryAfterSeconds: z.number() }).safeParse(known.data);
  return wait.success ? `${known.code}:${wait.data.retryAfterSeconds}` : known.code;
}

/** The nearest address that a proxy in front vouches for, else that of the connection, as Next passes it on. */
function addressOf(headers: Record<string, unknown> | undefined): string | null {
  const forwarded = headers?.['x-forwarded-for'];
  if (typeof forwarded !== 'string') return null;
  return forwarded.split(',').at(-1)?.trim() || null;
}

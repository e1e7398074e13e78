// Before every page: the nonce of its content security policy, security headers, no copies in caches, and the way to
// sign-in for a page that is opened without a session. A POST is never redirected: the form behind it would be lost.

import { type NextRequest, NextResponse } from 'next/server';
import { securityHeaders } from '#lib/auth/security-headers.ts';
import { isSessionCookie, PATH_HEADER } from '#lib/auth/session-cookie.ts';
import { env } from '#lib/env.ts';

export function proxy(request: NextRequest): NextResponse {
  const elsewhere = redirectOf(request);
  if (elsewhere) return NextResponse.redirect(elsewhere, 307);
  const path = request.nextUrl.pathname;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const headers = securityHeaders({
    path,
    nonce,
    isHttps: env().NEXTAUTH_URL.startsWith('https:'),
    isDevelopment: env().NODE_ENV === 'development',
  });
  const forwarded = new Headers(request.headers);
  // Next reads the nonce from here and puts it on its own scripts.
  forwarded.set('Content-Security-Policy', headers['Content-Security-Policy'] ?? '');
  forwarded.set('x-nonce', nonce);
  forwarded.set(PATH_HEADER, path + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers: forwarded } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  if (!isPublicFile(path)) response.headers.set('Cache-Control', 'private, no-store');
  return response;
}

function redirectOf(request: NextRequest): URL | null {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const isPage = isDocument(request) && !isPublicFile(request.nextUrl.pathname);
  return isPage ? (ownAddress(request) ?? signInPage(request)) : null;
}

/** Cookies belong to a host name: on the machine itself `localhost` would be signed out where 127.0.0.1 is signed in. */
function ownAddress(request: NextRequest): URL | null {
  const own = new URL(env().NEXTAUTH_URL);
  const asked = request.headers.get('host')?.replace(/:\d+$/, '');
  if (own.hostname !== '127.0.0.1' || asked !== 'localhost') return null;
  return new URL(request.nextUrl.pathname + request.nextUrl.search, own);
}

function signInPage(request: NextRequest): URL | null {
  const path = request.nextUrl.pathname;
  if (path === '/sign-in' || request.cookies.getAll().some(({ name }) => isSessionCookie(name))) return null;
  const target = new URL('/sign-in', env().NEXTAUTH_URL);
  if (path !== '/') target.searchParams.set('next', path + request.nextUrl.search);
  return target;
}

function isDocument(request: NextRequest): boolean {
  if (request.nextUrl.pathname.startsWith('/api/') || request.headers.has('rsc')) return false;
  const destination = request.headers.get('sec-fetch-dest');
  if (destination !== null) return destination === 'document';
  return (request.headers.get('accept') ?? '').includes('text/html');
}

/** Pictures, fonts and icons: a name with an extension, outside the interfaces. */
function isPublicFile(path: string): boolean {
  return !path.startsWith('/api/') && /\.[a-z0-9]{2,5}$/i.test(path);
}

export const config = { matcher: ['/((?!_next/static|_next/image).*)'] };

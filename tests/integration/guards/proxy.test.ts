// What happens before every page: headers, the way to sign-in, and no redirect that would lose a form.

import { NextRequest } from 'next/server';
import { describe, expect, test } from 'vitest';
import { proxy } from '../../../proxy.ts';

const OWN = 'http://127.0.0.1:3999';
const COOKIE = 'next-auth.session-token=x';

function ask(path: string, given: { method?: string; headers?: Record<string, string>; cookie?: string | null } = {}) {
  const headers = new Headers({ host: '127.0.0.1:3999', accept: 'text/html', ...given.headers });
  if (given.cookie) headers.set('cookie', given.cookie);
  return proxy(new NextRequest(OWN + path, { method: given.method ?? 'GET', headers }));
}

describe('without a session', () => {
  test('a page leads to sign-in and back, with its query', () => {
    const response = ask('/patients?sort=name');
    expect(response.status).toBe(307);
    expect(response.headers.get('location')).toBe(`${OWN}/sign-in?next=%2Fpatients%3Fsort%3Dname`);
    expect(ask('/').headers.get('location')).toBe(`${OWN}/sign-in`);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('a %s is never redirected', (method) => {
    expect(ask('/patients/new', { method }).headers.get('location')).toBeNull();
    expect(ask('/patients/new', { method, headers: { host: 'localhost:3999' } }).headers.get('location')).toBeNull();
  });

  test.each(['/sign-in', '/api/health', '/api/auth/csrf', '/food/spinach.svg', '/icon.svg'])('%s is open', (path) => {
    expect(ask(path).headers.get('location')).toBeNull();
  });

  test('what is fetched by a page already open is left to the page, which keeps its form', () => {
    expect(ask('/patients', { headers: { rsc: '1' } }).headers.get('location')).toBeNull();
    expect(ask('/patients', { headers: { 'sec-fetch-dest': 'empty' } }).headers.get('location')).toBeNull();
  });
});

describe('with a session cookie', () => {
  test.each([COOKIE, '__Secure-next-auth.session-token=x', 'next-auth.session-token.0=x'])(
    '%s: the page decides',
    (cookie) => {
      expect(ask('/patients', { cookie }).headers.get('location')).toBeNull();
    },
  );

  test('another cookie is not one', () => {
    expect(ask('/patients', { cookie: 'session=x' }).status).toBe(307);
  });
});

test('on the machine itself localhost leads to the address that the cookie belongs to', () => {
  const response = ask('/patients?sort=name', { headers: { host: 'localhost:3999' }, cookie: COOKIE });
  expect(response.headers.get('location')).toBe(`${OWN}/patients?sort=name`);
});

describe('every answer', () => {
  test('has a nonce of its own, which the page is told, and no copy is kept', () => {
    const [one, two] = [ask('/patients', { cookie: COOKIE }), ask('/patients', { cookie: COOKIE })];
    const nonceOf = (response: Response) =>
      /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1];
    expect(nonceOf(one)).toMatch(/^[\w+/]{22}==$/);
    expect(nonceOf(one)).not.toBe(nonceOf(two));
    expect(one.headers.get('x-middleware-request-x-nonce')).toBe(nonceOf(one));
    expect(one.headers.get('cache-control')).toBe('private, no-store');
    expect(one.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('tells the page its own path, whatever the request claims', () => {
    const response = ask('/review?view=mine', { cookie: COOKIE, headers: { 'x-legwork-path': '//evil.example' } });
    expect(response.headers.get('x-middleware-request-x-legwork-path')).toBe('/review?view=mine');
  });

  test('of a picture may be kept', () => {
    expect(ask('/food/spinach.svg').headers.get('cache-control')).toBeNull();
  });
});

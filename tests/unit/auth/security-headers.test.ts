import { expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '#lib/auth/security-headers.ts';

const production = { path: '/patients', nonce: 'abc', isHttps: false, isDevelopment: false };

test('scripts run only with the nonce of their page', () => {
  const policy = contentSecurityPolicy(production);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-eval');
  // Only style attributes may be inline.
  expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline');
});

test('no site may frame a page, and only ours may frame a handout', () => {
  expect(contentSecurityPolicy(production)).toContain("frame-ancestors 'none'");
  expect(securityHeaders(production)['X-Frame-Options']).toBe('DENY');
  const handout = { ...production, path: '/api/handouts/1/pdf' };
  expect(contentSecurityPolicy(handout)).toContain("frame-ancestors 'self'");
  expect(contentSecurityPolicy(handout)).toContain("script-src 'none'");
  expect(securityHeaders(handout)['X-Frame-Options']).toBe('SAMEORIGIN');
});

test('browsers are told to stay with https once it is used, and only then', () => {
  expect(securityHeaders(production)).not.toHaveProperty('Strict-Transport-Security');
  expect(securityHeaders({ ...production, isHttps: true })['Strict-Transport-Security']).toMatch(/max-age=31536000/);
});

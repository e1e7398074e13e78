import { expect, test } from 'vitest';
import { safeNextPath } from '#lib/auth/next-path.ts';

test.each(['/patients', '/patients/4F7K2M', '/review?view=mine&sort=due', '/patients/4F7K2M/record'])(
  'after signing in one comes back to %s',
  (path) => {
    expect(safeNextPath(path)).toBe(path);
  },
);

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example/x',
  '/%2e//evil.example',
  '//legwork.invalid//evil.example',
  'javascript:alert(1)',
  'patients',
  '/sign-in?next=/x',
  '/%0d%0aSet-Cookie:x\n',
  '/<script>',
  '',
  null,
  undefined,
  ['/patients'],
])('%j leads to the start page', (path) => {
  expect(safeNextPath(path)).toBe('/');
});

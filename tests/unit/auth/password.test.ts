import { describe, expect, test } from 'vitest';
import {
  hashPassword,
  makeOneTimePassword,
  newPasswordSchema,
  verifyNothing,
  verifyPassword,
} from '#lib/auth/password.ts';

describe('a password', () => {
  test('is recognised, also when the keyboard composes its accents in another way, and no other is', async () => {
    const hash = await hashPassword('crème brûlée dessert'.normalize('NFC'));
    expect(await verifyPassword(hash, 'crème brûlée dessert'.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(hash, 'creme brulee dessert')).toBe(false);
    expect(await hashPassword('crème brûlée dessert')).not.toBe(hash);
  });

  test('of nobody is never right', async () => {
    expect(await verifyNothing('')).toBe(false);
    expect(await verifyNothing('violet harbour tin whistle')).toBe(false);
  });

  test.each([
    ['violet harbour', true],
    ['elevenchars', false],
    ['twelve chars', true],
    ['abababababababab', false],
    ['пароль из слов', true],
    ['x'.repeat(201), false],
  ])('%j may be chosen: %s', (password, isAllowed) => {
    expect(newPasswordSchema.safeParse(password).success).toBe(isAllowed);
  });
});

test('one-time passwords are long, readable aloud, and never the same', () => {
  const made = new Set(Array.from({ length: 500 }, makeOneTimePassword));
  expect(made.size).toBe(500);
  for (const password of made) {
    expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
    expect(newPasswordSchema.safeParse(password).success || new Set(password).size < 5).toBe(true);
  }
});

// Passwords: argon2id with the parameters that OWASP's password storage sheet gives first (19 MiB, 2 passes, 1 lane).

import { randomBytes } from 'node:crypto';
import { type Algorithm, hash, verify } from '@node-rs/argon2';
import { z } from 'zod';

const ARGON2ID = 2 satisfies Algorithm.Argon2id;
const PARAMETERS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Length is what counts; composition rules only make passwords worse (NIST SP 800-63B, 5.1.1.2). */
export const newPasswordSchema = z
  .string()
  .min(12, 'Use at least 12 characters. Several words in a row are easy to remember.')
  .max(200, 'Use at most 200 characters.')
  .refine((password) => new Set(password).size >= 5, 'Use more than a few different characters.');

export async function hashPassword(password: string): Promise<string> {
  return await hash(password.normalize('NFKC'), PARAMETERS);
}

export async function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return await verify(passwordHash, password.normalize('NFKC'));
}

let decoy: Promise<string> | null = null;

/** As much work as checking a real password, so that the time does not tell whether an account exists. */
export async function verifyNothing(password: string): Promise<false> {
  decoy ??= hashPassword(randomBytes(18).toString('base64'));
  await verifyPassword(await decoy, password);
  return false;
}

// Without the letters and figures that are read for one another.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to be told once and changed at the first sign-in: 16 characters in groups of four, 79 bits. */
export function makeOneTimePassword(): string {
  const letters = Array.from(unbiased(16), (index) => LETTERS.charAt(index));
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

function* unbiased(count: number): Generator<number> {
  const limit = 256 - (256 % LETTERS.length);
  for (let made = 0; made < count; ) {
    for (const byte of randomBytes(count)) {
      if (byte >= limit || made === count) continue;
      made += 1;
      yield byte % LETTERS.length;
    }
  }
}

import { expect, it } from 'vitest';
import { z } from 'zod';
import { newIdempotencyKey } from '#components/auth/new-idempotency-key.ts';

it('is a UUID and never the same twice', () => {
  const keys = Array.from({ length: 500 }, newIdempotencyKey);
  for (const key of keys) expect(z.uuidv4().safeParse(key).success).toBe(true);
  expect(new Set(keys).size).toBe(500);
});

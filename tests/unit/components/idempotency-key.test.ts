import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newIdempotencyKey } from '#components/auth/new-idempotency-key.ts';
import { keyFor } from '#components/auth/use-guarded-action.ts';

it('is a UUID and never the same twice', () => {
  const keys = Array.from({ length: 500 }, newIdempotencyKey);
  for (const key of keys) expect(z.uuidv4().safeParse(key).success).toBe(true);
  expect(new Set(keys).size).toBe(500);
});

describe('an answer that was lost on the way', () => {
  const key = newIdempotencyKey();
  const unanswered = { content: JSON.stringify({ comment: 'Called the ward.' }), key };

  it('gives the same input the same key when it is sent again', () => {
    expect(keyFor({ comment: 'Called the ward.' }, unanswered)).toBe(key);
  });

  it('gives another input, and the next one after an answer, a key of its own', () => {
    expect(keyFor({ comment: 'Called the ward again.' }, unanswered)).not.toBe(key);
    expect(keyFor({ comment: 'Called the ward.' }, null)).not.toBe(key);
  });
});

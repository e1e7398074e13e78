// Two long outcomes held against each other thousands of times: as text, which is fast; the difference is looked for only where there is one.

import { expect } from 'vitest';

export function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toStrictEqual(expected);
}

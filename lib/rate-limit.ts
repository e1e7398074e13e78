// What may be tried how often. One table of named limits; the counts lie in Postgres, so any number of web nodes share them.

import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from './errors.ts';
import { connectionPool } from './scope/outside-clinic.ts';

type Limit = {
  /** Failures that cost nothing. */
  free: number;
  /** Seconds to wait after the first failure that costs; doubled with each further one. */
  firstDelay: number;
  longestDelay: number;
  /** Seconds after which failures are forgotten. */
  memory: number;
};

/**
 * A person mistypes a few times; a machine does not get on. The longest wait is short, so that nobody can lock a
 * colleague out for long by failing on purpose. An address is shared by a whole clinic behind one router.
 */
export const LIMITS = {
  'sign-in-account': { free: 5, firstDelay: 1, longestDelay: 300, memory: 86_400 },
  'sign-in-address': { free: 30, firstDelay: 1, longestDelay: 300, memory: 3_600 },
  'password-check': { free: 5, firstDelay: 1, longestDelay: 300, memory: 3_600 },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof LIMITS;

/**
 * Counts an attempt before it is made (so that many at once cannot slip through) and throws `rate-limited` with
 * `data.retryAfterSeconds` when it comes too soon. Call `forgive` when the attempt succeeded.
 */
export async function countAttempt(name: LimitName, subject: string): Promise<void> {
  const limit = LIMITS[name];
  const key = keyOf(name, subject);
  const waiting = await gate().get(key);
  if (waiting !== null && waiting.msBeforeNext > 0) throw tooSoon(waiting.msBeforeNext);
  const counted = await failures().penalty(key, 1, { customDuration: limit.memory });
  const costly = counted.consumedPoints - limit.free;
  if (costly <= 0) return;
  const delay = Math.min(limit.longestDelay, limit.firstDelay * 2 ** (costly - 1));
  try {
    await gate().consume(key, 1, { customDuration: delay });
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw tooSoon(refusal.msBeforeNext);
    throw refusal;
  }
}

/** `all`: the slate is clean (the right password); `one`: only this attempt is taken back. */
export async function forgive(name: LimitName, subject: string, what: 'all' | 'one'): Promise<void> {
  const key = keyOf(name, subject);
  await gate().delete(key);
  if (what === 'all') await failures().delete(key);
  else await failures().reward(key, 1);
}

function tooSoon(milliseconds: number): AppError {
  const retryAfterSeconds = Math.max(1, Math.ceil(milliseconds / 1000));
  const unit = retryAfterSeconds === 1 ? 'second' : 'seconds';
  return new AppError('rate-limited', {
    message: `Too many attempts. Wait ${retryAfterSeconds} ${unit} and try again.`,
    data: { retryAfterSeconds },
  });
}

/** Accounts and addresses are not written down in clear. */
function keyOf(name: LimitName, subject: string): string {
  return `${name}:${createHash('sha256').update(subject).digest('base64url')}`;
}

let failureStore: RateLimiterPostgres | null = null;
let gateStore: RateLimiterPostgres | null = null;

function failures(): RateLimiterPostgres {
  failureStore ??= store('failures');
  return failureStore;
}

/** While a row is there, the next attempt has to wait for its end. */
function gate(): RateLimiterPostgres {
  gateStore ??= store('gate');
  return gateStore;
}

function store(keyPrefix: string): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: connectionPool(),
    storeType: 'pool',
    tableName: 'RateLimit',
    tableCreated: true,
    keyPrefix,
    points: 1,
    duration: 3_600,
  });
}

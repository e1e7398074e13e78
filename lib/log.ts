// One log, in lines of JSON on standard output. It carries event names, ids and codes: never names, values, free text or
// the message of an unexpected error, because the database driver quotes the row in it.

import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { env } from './env.ts';

type LogLine = { event: string } & Record<string, string | number | boolean | null | string[]>;

let logger: pino.Logger | null = null;

// Made at the first line, not on import: a build has no environment to read.
function destination(): pino.Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
  return logger;
}

export const log = {
  info: (line: LogLine): void => destination().info(line),
  warn: (line: LogLine): void => destination().warn(line),
  error: (line: LogLine): void => destination().error(line),
};

/** Logs an error that nobody foresaw and returns the number under which it can be found. */
export function logUnexpected(event: string, error: unknown, about: Record<string, string | null> = {}): string {
  const errorId = randomUUID().slice(0, 8);
  log.error({ event, errorId, ...about, ...describeError(error) });
  return errorId;
}

/** Class, code and the places in the code; no message. */
export function describeError(error: unknown): { error: string; code: string | null; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, code: null, at: [] };
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? `${error.code}` : null;
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at\s/.test(line));
  return { error: error.name, code, at: places.slice(0, 12).map((line) => line.trim()) };
}

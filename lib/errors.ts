// The one kind of error that commands and queries throw on purpose. It is mapped once, where it leaves the server.
// Messages are for the person at the screen and never hold patient data.

import type { Json } from './json.ts';

export const APP_ERROR_CODES = [
  'unauthenticated',
  'forbidden',
  'not-found',
  'invalid-input',
  'conflict',
  'stale',
  'rate-limited',
  'unavailable',
] as const;
export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** Messages by field path ("labs.0.unit"); the empty path is the form as a whole. */
export type FieldErrors = Record<string, string[]>;

const DEFAULT_MESSAGES: Record<AppErrorCode, string> = {
  unauthenticated: 'Your session has ended. Sign in again to continue; what you typed is kept.',
  forbidden: 'Your role does not allow this.',
  'not-found': 'This record was not found.',
  'invalid-input': 'Some answers need another look.',
  conflict: 'This could not be saved, because something else was saved first.',
  stale: 'This was changed by someone else after you opened it.',
  'rate-limited': 'Too many attempts. Wait a while and try again.',
  unavailable: 'This could not be saved or loaded just now. Nothing was changed; try again.',
};

export type AppErrorOptions = {
  message?: string;
  fields?: FieldErrors;
  /** What the screen needs to help: who changed it, when, the version that is there now. */
  data?: Json;
  cause?: unknown;
};

export class AppError extends Error {
  override name = 'AppError';
  readonly code: AppErrorCode;
  readonly fields: FieldErrors;
  readonly data: Json;

  constructor(code: AppErrorCode, options: AppErrorOptions = {}) {
    super(options.message ?? DEFAULT_MESSAGES[code], options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.fields = options.fields ?? {};
    this.data = options.data ?? null;
  }
}

/** An `invalid-input` error about one field. */
export function fieldError(path: string, message: string): AppError {
  return new AppError('invalid-input', { fields: { [path]: [message] } });
}

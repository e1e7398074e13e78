// What the database refuses, in the words of the app. Its own messages quote rows, so none of them passes this file.

import { AppError } from '../errors.ts';

const CONNECTION_CODES = ['P1000', 'P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'];
const CONNECTION_STATES = /^(08...|57P0.|53300|ECONN.*|ENOTFOUND|ETIMEDOUT|EPIPE)$/;

/** The transaction lost against another one (or a deadlock) and may simply be run again. */
export function isSerializationFailure(error: unknown): boolean {
  if (prismaCode(error) === 'P2034') return true;
  const state = sqlState(error);
  return state === '40001' || state === '40P01' || driverKind(error) === 'TransactionWriteConflict';
}

/** The name of the unique index that a row would have broken; null when the error is another one. */
export function brokenUniqueIndex(error: unknown): string | null {
  if (prismaCode(error) !== 'P2002' && driverKind(error) !== 'UniqueConstraintViolation') return null;
  const index = textAt(error, ['meta', 'driverAdapterError', 'cause', 'constraint', 'index']);
  return index ?? 'unknown';
}

/** The app's error for an error of the database; null when it is none of ours (a defect). */
export function mapDatabaseError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (isSerializationFailure(error)) return new AppError('conflict', { cause: error });
  if (brokenUniqueIndex(error) !== null) return new AppError('conflict', { cause: error });
  const code = prismaCode(error);
  const state = sqlState(error);
  if (code === 'P2003' || state === '23503') return new AppError('not-found', { cause: error });
  if (code === 'P2025') return new AppError('not-found', { cause: error });
  if (code === 'P2000' || state === '23514' || state === '22001')
    return new AppError('invalid-input', { cause: error });
  const isDown =
    (code !== null && CONNECTION_CODES.includes(code)) || (state !== null && CONNECTION_STATES.test(state));
  if (isDown || code === 'ECONNREFUSED') return new AppError('unavailable', { cause: error });
  return null;
}

function prismaCode(error: unknown): string | null {
  return textAt(error, ['code']);
}

function driverKind(error: unknown): string | null {
  return textAt(error, ['meta', 'driverAdapterError', 'cause', 'kind']) ?? textAt(error, ['cause', 'kind']);
}

function sqlState(error: unknown): string | null {
  return (
    textAt(error, ['meta', 'driverAdapterError', 'cause', 'originalCode']) ??
    textAt(error, ['meta', 'driverAdapterError', 'cause', 'code']) ??
    textAt(error, ['cause', 'originalCode']) ??
    textAt(error, ['cause', 'code']) ??
    textAt(error, ['code'])
  );
}

function textAt(value: unknown, path: string[]): string | null {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return null;
    at = Reflect.get(at, step);
  }
  return typeof at === 'string' ? at : null;
}

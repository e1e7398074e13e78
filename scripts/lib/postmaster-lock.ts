// What PostgreSQL's own lock file, postmaster.pid, says of the server of a data folder, and whether that is still true.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './run-command.ts';

/** A lock file whose process number now belongs to another program would stop the start for ever. */
export function removeStaleLock(data: string): void {
  const processId = readProcessId(data);
  if (processId !== null && !isPostgres(processId)) rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

/** Without /proc (macOS) the process number alone has to do: PostgreSQL itself checks the shared memory as well. */
export function isPostgres(processId: number): boolean {
  if (!isAlive(processId)) return false;
  if (!existsSync('/proc/self/stat')) return true;
  try {
    // "12 (postgres) S ...": a process that has ended and is not yet collected says Z.
    return /^\d+ \(postgres\) [^ZX]/.test(readFileSync(`/proc/${processId}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function lockLine(data: string, line: number): number | null {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const value = Number(readFileSync(file, 'utf8').split('\n')[line]);
  return Number.isInteger(value) && value > 0 ? value : null;
}
export const readProcessId = (data: string) => lockLine(data, 0);
export const readPort = (data: string) => lockLine(data, 3);

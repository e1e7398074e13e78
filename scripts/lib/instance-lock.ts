// One Legwork a LEGWORK_HOME: a lock file that names the process, told from a later process with the same number by its
// start time. A lock left by a killed process is taken over.

import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { OperatorError } from './project.ts';
import { isAlive, pause } from './run-command.ts';

const lockSchema = z.strictObject({
  processId: z.number().int(),
  startedAt: z.string(),
  purpose: z.string(),
  address: z.string().nullable(),
});
type Lock = z.infer<typeof lockSchema>;

export type HeldLock = {
  /** Says at which address the web server answers. */
  announce(address: string): void;
  release(): void;
};

/**
 * Takes the lock. A holder that is on its way out (its web server no longer answers) is waited for up to 15 s; a holder
 * that lives is an OperatorError that says where it runs.
 */
export async function takeInstanceLock(home: string, purpose: string): Promise<HeldLock> {
  const file = lockFile(home);
  const began = Date.now();
  let unanswered = 0;
  for (;;) {
    if (tryWrite(file, purpose)) break;
    const holder = readLock(file);
    if (holder === null || !lives(holder)) {
      rmSync(file, { force: true });
      continue;
    }
    unanswered = (await answers(holder.address)) ? 0 : unanswered + 1;
    const waited = Date.now() - began;
    if ((waited > 3_000 && unanswered === 0) || waited > 15_000) throw new OperatorError(whereItRuns(holder));
    await pause(250);
  }
  return {
    announce: (address) => writeFileSync(file, lockText(purpose, address), { mode: 0o600 }),
    release: () => rmSync(file, { force: true }),
  };
}

/** True while another process holds the lock of this home. */
export function isInstanceRunning(home: string): boolean {
  const holder = readLock(lockFile(home));
  return holder !== null && lives(holder);
}

const lockFile = (home: string) => path.join(home, 'instance.json');

function lockText(purpose: string, address: string | null): string {
  const lock: Lock = { processId: process.pid, startedAt: startTime(process.pid), purpose, address };
  return `${JSON.stringify(lock)}\n`;
}

function tryWrite(file: string, purpose: string): boolean {
  // Written beside and then linked: the lock is never seen half written, and only one process can make the link.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, lockText(purpose, null), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Null for a missing, half-written or foreign file: none of them names a live holder. */
function readLock(file: string): Lock | null {
  if (!existsSync(file)) return null;
  try {
    const result = lockSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

function lives(lock: Lock): boolean {
  return isAlive(lock.processId) && startTime(lock.processId) === lock.startedAt;
}

/** Clock ticks from boot at which a process began (Linux); elsewhere unknown, and the process number has to do. */
function startTime(processId: number): string {
  try {
    const stat = readFileSync(`/proc/${processId}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

async function answers(address: string | null): Promise<boolean> {
  if (address === null) return false;
  try {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(1_000) });
    return response.status < 500;
  } catch {
    return false;
  }
}

function whereItRuns(holder: Lock): string {
  const place = holder.address === null ? '' : ` at ${holder.address}`;
  return (
    `Legwork already runs here${place} (${holder.purpose}, process ${holder.processId}). ` +
    'Stop it first, or give this one a LEGWORK_HOME and a PORT of its own.'
  );
}

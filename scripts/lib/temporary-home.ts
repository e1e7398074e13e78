// A LEGWORK_HOME for one test run. It names the process it belongs to, so that the next run can stop the server and
// remove the files of one that was killed.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stopEmbeddedPostgres } from './embedded-postgres.ts';
import { isAlive } from './run-command.ts';

const PREFIX = 'legwork-test-';
const OWNER = 'run-by';

/** Sweeps what killed runs left, then makes a folder of its own. */
export async function makeTemporaryHome(): Promise<string> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    await sweep(path.join(tmpdir(), name));
  }
  const home = mkdtempSync(path.join(tmpdir(), PREFIX));
  writeFileSync(path.join(home, OWNER), String(process.pid));
  return home;
}

async function sweep(home: string): Promise<void> {
  const owner = path.join(home, OWNER);
  // A folder that is just being made by another run has no owner yet.
  if (!existsSync(owner) || isAlive(Number(readFileSync(owner, 'utf8')))) return;
  try {
    await stopEmbeddedPostgres(home);
    rmSync(home, { recursive: true, force: true });
  } catch (error) {
    // Another user's or another run's at the same moment: it is theirs to remove.
    console.warn(`Left ${home}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

// Once for a run: a PostgreSQL server of its own in a temporary folder, with one migrated database as the template from
// which each test file gets its own. Stopped and removed at the end; a run that was killed is swept by the next.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureDatabase, prepareDatabase } from '#scripts/lib/database.ts';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from '#scripts/lib/embedded-postgres.ts';
import { isAlive } from '#scripts/lib/run-command.ts';
import { loadSecrets } from '#scripts/lib/secrets.ts';

const PREFIX = 'legwork-test-';
export const TEMPLATE = 'legwork_template';

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's address of the server's database `postgres`. */
    ownerUrl: string;
    /** The app's address; the name of its database has to be replaced. */
    appUrl: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepDeadRuns();
  const home = mkdtempSync(path.join(tmpdir(), PREFIX));
  writeFileSync(path.join(home, 'run-by'), String(process.pid));
  const server = await startEmbeddedPostgres({ home, durable: false });
  await ensureDatabase(server, TEMPLATE);
  const { appUrl } = await prepareDatabase(server.ownerUrl(TEMPLATE), loadSecrets(home), null);
  project.provide('ownerUrl', server.ownerUrl('postgres'));
  project.provide('appUrl', appUrl);
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}

async function sweepDeadRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const home = path.join(tmpdir(), name);
    const runBy = Number(readIfThere(path.join(home, 'run-by')));
    if (!runBy || isAlive(runBy)) continue;
    await stopEmbeddedPostgres(home);
    rmSync(home, { recursive: true, force: true });
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

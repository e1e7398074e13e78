// Once for a run: a PostgreSQL server of its own in a temporary folder, with one migrated database as the template from
// which each test file gets its own. Stopped and removed at the end; a run that was killed is swept by the next.

import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { ensureDatabase, prepareDatabase } from '#scripts/lib/database.ts';
import { startEmbeddedPostgres } from '#scripts/lib/embedded-postgres.ts';
import { loadSecrets } from '#scripts/lib/secrets.ts';
import { makeTemporaryHome } from '#scripts/lib/temporary-home.ts';

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
  const home = await makeTemporaryHome();
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

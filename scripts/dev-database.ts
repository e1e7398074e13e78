// A migrated database for work on the code: starts the embedded server of LEGWORK_HOME, makes the database and prints
// the two addresses. `node scripts/dev-database.ts [NAME] [--fresh] [--stop]`.

import { parseArgs } from 'node:util';
import { asOwner, ensureDatabase, prepareDatabase } from './lib/database.ts';
import { startEmbeddedPostgres, stopEmbeddedPostgres } from './lib/embedded-postgres.ts';
import { legworkHome, OperatorError, runScript } from './lib/project.ts';
import { loadSecrets } from './lib/secrets.ts';

await runScript(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { fresh: { type: 'boolean', default: false }, stop: { type: 'boolean', default: false } },
  });
  const home = legworkHome();
  if (values.stop) {
    await stopEmbeddedPostgres(home);
    return 0;
  }
  const name = positionals[0] ?? 'legwork_dev';
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(name)) throw new OperatorError('NAME is lower-case letters, digits and _.');
  const server = await startEmbeddedPostgres({ home, durable: true });
  if (values.fresh) {
    await asOwner(server.ownerUrl('postgres'), async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
    });
  }
  await ensureDatabase(server, name);
  const { ownerUrl, appUrl } = await prepareDatabase(server.ownerUrl(name), loadSecrets(home), null);
  console.log(`DATABASE_URL=${ownerUrl}\nDATABASE_APP_URL=${appUrl}`);
  return 0;
});

// `npm run db:migrate`: applies what waits to the database of DATABASE_URL or LEGWORK_HOME.

import { withOpenDatabase } from './lib/open-database.ts';
import { legworkHome, runScript } from './lib/project.ts';

await runScript(async () => {
  await withOpenDatabase(legworkHome(), 'migrate', async ({ migrated, copiedTo }) => {
    if (copiedTo !== null) console.log(`Copy of the database before migrating: ${copiedTo}`);
    for (const name of migrated) console.log(`Applied ${name}`);
    if (migrated.length === 0) console.log('Nothing to apply.');
  });
  return 0;
});

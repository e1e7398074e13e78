// Writes prisma/migrations/expected-shape.json from an empty database that was migrated just now. Run it with each new
// migration and read the difference: `npm test` compares every migrated database with it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asOwner } from './lib/database.ts';
import { readDatabaseShape } from './lib/database-shape.ts';
import { migrationsFolder } from './lib/migrations.ts';
import { openEmbeddedDatabase } from './lib/open-database.ts';
import { projectRoot, runScript } from './lib/project.ts';

await runScript(async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'legwork-shape-'));
  try {
    const { ownerUrl, server } = await openEmbeddedDatabase(home, false);
    const shape = await asOwner(ownerUrl, readDatabaseShape).finally(() => server?.stop());
    const file = path.join(migrationsFolder, 'expected-shape.json');
    writeFileSync(file, `${JSON.stringify(shape, null, 2)}\n`);
    console.log(`Wrote ${path.relative(projectRoot, file)}: ${Object.keys(shape).length} items.`);
    return 0;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

// `npm run backup`: a cold copy of the embedded database with a checksum of every file, made while Legwork is stopped.
// `npm run backup -- --to FOLDER` names the place, `npm run backup -- --check FOLDER` compares one with its checksums.

import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkBackup, makeBackup } from './lib/backup-folder.ts';
import { embeddedDataFolder, stopEmbeddedPostgres } from './lib/embedded-postgres.ts';
import { takeInstanceLock } from './lib/instance-lock.ts';
import { dateStamp, givenDatabaseUrl } from './lib/open-database.ts';
import { legworkHome, OperatorError, projectRoot, runScript } from './lib/project.ts';

function describeSize({ files, bytes }: { files: number; bytes: number }): string {
  return `${files} files, ${(bytes / 1_000_000).toFixed(1)} MB`;
}

function check(folder: string): number {
  const result = checkBackup(path.resolve(folder));
  for (const problem of result.problems) console.error(problem);
  console.log(result.problems.length === 0 ? `Intact: ${describeSize(result)}` : `${result.problems.length} problems`);
  return result.problems.length === 0 ? 0 : 1;
}

await runScript(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' }, check: { type: 'string' } } });
  if (values.check !== undefined) return check(values.check);
  if (givenDatabaseUrl() !== null) {
    throw new OperatorError(
      'With DATABASE_URL the database is not ours to copy: use pg_dump or the backups of its server.',
    );
  }
  const home = legworkHome();
  const lock = await takeInstanceLock(home, 'npm run backup');
  try {
    // A server that a killed run left behind is no instance: it is stopped in order.
    await stopEmbeddedPostgres(home);
    const data = await embeddedDataFolder(home);
    if (data === null) throw new OperatorError(`There is no database in ${home} yet.`);
    const target = values.to ? path.resolve(projectRoot, values.to) : path.join(home, 'backups', dateStamp());
    const result = makeBackup(home, data, target);
    console.log(`Backup: ${target} (${describeSize(result)}, every file compared with the original)`);
    console.log(
      `Check it later: npm run backup -- --check ${target}\nRestore: LEGWORK_HOME=<a copy of that folder> npm start`,
    );
    return 0;
  } finally {
    lock.release();
  }
});

// The database that a script works on: the one of DATABASE_URL, or the embedded one of LEGWORK_HOME.

import path from 'node:path';
import { makeBackup } from './backup-folder.ts';
import { asOwner, ensureDatabase, prepareDatabase, type ReadyDatabase, readMigrationState } from './database.ts';
import { type EmbeddedServer, embeddedDataFolder, startEmbeddedPostgres } from './embedded-postgres.ts';
import { isInstanceRunning, takeInstanceLock } from './instance-lock.ts';
import { type Migration, readMigrations } from './migrations.ts';
import { OperatorError } from './project.ts';
import { loadSecrets } from './secrets.ts';

/** The name of the database in the embedded server. */
export const EMBEDDED_DATABASE = 'legwork';

export type OpenDatabase = ReadyDatabase & {
  /** Null with DATABASE_URL. */
  server: EmbeddedServer | null;
  /** The copy that was made before migrating, if any. */
  copiedTo: string | null;
};

/** The owner's address that the operator set; null means embedded. */
export function givenDatabaseUrl(): string | null {
  const url = process.env.DATABASE_URL;
  return url ? url : null;
}

export async function openGivenDatabase(home: string, ownerUrl: string): Promise<OpenDatabase> {
  const appUrl = process.env.DATABASE_APP_URL;
  try {
    const ready = await prepareDatabase(ownerUrl, loadSecrets(home), appUrl ? appUrl : null);
    return { ...ready, server: null, copiedTo: null };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND')) {
      throw new OperatorError(`The database of DATABASE_URL does not answer (${error.code}).`, { cause: error });
    }
    throw error;
  }
}

/** Starts the embedded server, copies its folder when migrations wait for a database in use, and migrates. */
export async function openEmbeddedDatabase(
  home: string,
  durable = true,
  migrations: Migration[] = readMigrations(),
): Promise<OpenDatabase> {
  let server = await startEmbeddedPostgres({ home, durable });
  try {
    const isNew = await ensureDatabase(server, EMBEDDED_DATABASE);
    let copiedTo: string | null = null;
    if (!isNew) {
      const { applied, pending } = await readMigrationState(server.ownerUrl(EMBEDDED_DATABASE), migrations);
      const next = pending[0];
      if (next && applied.length > 0) {
        await server.stop();
        copiedTo = path.join(home, 'backups', `${dateStamp()}-before-${next.name}`);
        makeBackup(home, (await embeddedDataFolder(home)) ?? '', copiedTo);
        server = await startEmbeddedPostgres({ home, durable });
      }
    }
    const ready = await prepareDatabase(server.ownerUrl(EMBEDDED_DATABASE), loadSecrets(home), null, migrations);
    return { ...ready, server, copiedTo };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Runs a script's work on the database. The embedded server of a running instance is used as it is; otherwise it is
 * started for the work, under the instance's lock, and stopped afterwards.
 */
export async function withOpenDatabase<T>(
  home: string,
  purpose: string,
  work: (database: OpenDatabase) => Promise<T>,
): Promise<T> {
  const given = givenDatabaseUrl();
  if (given !== null) return await work(await openGivenDatabase(home, given));
  if (isInstanceRunning(home)) {
    const server = await startEmbeddedPostgres({ home, durable: true });
    const ready = await prepareDatabase(server.ownerUrl(EMBEDDED_DATABASE), loadSecrets(home), null);
    return await work({ ...ready, server, copiedTo: null });
  }
  const lock = await takeInstanceLock(home, purpose);
  try {
    const database = await openEmbeddedDatabase(home);
    try {
      return await work(database);
    } finally {
      await database.server?.stop();
    }
  } finally {
    lock.release();
  }
}

/** True when nobody can have used the database yet: no user and no patient. */
export async function isDatabaseEmpty(ownerUrl: string): Promise<boolean> {
  return await asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ used: boolean }>(
      'SELECT EXISTS (SELECT 1 FROM "User") OR EXISTS (SELECT 1 FROM "Patient") AS used',
    );
    return rows[0]?.used === false;
  });
}

/** Drops the embedded database: only for one whose first filling was broken off, before anybody could use it. */
export async function dropEmbeddedDatabase(home: string): Promise<void> {
  const server = await startEmbeddedPostgres({ home, durable: true });
  try {
    await asOwner(server.ownerUrl('postgres'), async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${EMBEDDED_DATABASE} WITH (FORCE)`);
    });
  } finally {
    await server.stop();
  }
}

/** The present second as text for file names, in UTC. */
export function dateStamp(): string {
  return new Date().toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-');
}

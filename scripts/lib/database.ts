// One database made ready: created when missing, roles in place, migrated. Returns the addresses for owner and app.

import { Client } from 'pg';
import { admitAppRole, ensureAppLogin, ensureAppRole, refusePowerfulLogin } from './database-roles.ts';
import type { EmbeddedServer } from './embedded-postgres.ts';
import { deployMigrations, type Migration, migrationState, readMigrations } from './migrations.ts';
import type { Secrets } from './secrets.ts';

export type ReadyDatabase = { ownerUrl: string; appUrl: string; migrated: string[] };

/** Makes the roles, migrates, and returns the address for the app (made for this installation unless one is given). */
export async function prepareDatabase(
  ownerUrl: string,
  secrets: Secrets,
  givenAppUrl: string | null,
  migrations: Migration[] = readMigrations(),
): Promise<ReadyDatabase> {
  await ensureAppRole(ownerUrl);
  const migrated = await deployMigrations(ownerUrl, migrations);
  await admitAppRole(ownerUrl);
  const appUrl = givenAppUrl ?? (await ensureAppLogin(ownerUrl, secrets));
  await refusePowerfulLogin(appUrl);
  return { ownerUrl, appUrl, migrated };
}

/** Creates a database of the embedded server when it is not there; true when it was created. */
export async function ensureDatabase(server: EmbeddedServer, name: string): Promise<boolean> {
  return await asOwner(server.ownerUrl('postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount !== 0) return false;
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    return true;
  });
}

/** Which migrations have been applied and which wait, without changing anything. */
export async function readMigrationState(ownerUrl: string, migrations: Migration[] = readMigrations()) {
  return await asOwner(ownerUrl, (client) => migrationState(client, migrations));
}

/** Runs work on one owner connection and closes it. */
export async function asOwner<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

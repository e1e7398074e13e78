// The migration deployer: forward only, each file whole in its own transaction, under Prisma's own advisory lock and in
// Prisma's own table with its checksums, so that `prisma migrate deploy` afterwards finds nothing to do.

import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { OperatorError, projectRoot } from './project.ts';

/** The lock that Prisma's migrate takes as well: two deployers never run at once. */
const MIGRATE_LOCK = 72707369;

export const migrationsFolder = path.join(projectRoot, 'prisma', 'migrations');

export type Migration = { name: string; sql: string; checksum: string };
export type MigrationState = { applied: string[]; pending: Migration[] };

type AppliedRow = { migration_name: string; checksum: string; finished_at: Date | null };

export function readMigrations(folder = migrationsFolder): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** What has been applied and what waits. Refuses a history that this checkout cannot continue. */
export async function migrationState(client: Client, migrations: Migration[]): Promise<MigrationState> {
  const table = await client.query<{ found: string | null }>(
    "SELECT to_regclass('public._prisma_migrations') AS found",
  );
  if (!table.rows[0]?.found) return { applied: [], pending: migrations };
  const { rows } = await client.query<AppliedRow>(
    'SELECT migration_name, checksum, finished_at FROM public._prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at',
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = known.get(row.migration_name);
    if (row.finished_at === null) throw new OperatorError(`The migration ${row.migration_name} was left unfinished.`);
    if (!migration) {
      throw new OperatorError(
        `The database holds the migration ${row.migration_name}, which this Legwork does not know: it was made by a newer version. Nothing was changed.`,
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new OperatorError(
        `The migration ${row.migration_name} was edited after it had been applied. Restore its file and add a new migration.`,
      );
    }
  }
  const applied = rows.map((row) => row.migration_name);
  return { applied, pending: migrations.filter((migration) => !applied.includes(migration.name)) };
}

/** Applies what waits and returns the names. A failing file leaves no trace; those before it stay. */
export async function deployMigrations(ownerUrl: string, migrations = readMigrations()): Promise<string[]> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATE_LOCK]);
    await client.query(`CREATE TABLE IF NOT EXISTS public._prisma_migrations (
      id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
      migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
      started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`);
    const { pending } = await migrationState(client, migrations);
    for (const migration of pending) await applyMigration(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    // Closing the connection also gives the lock back.
    await client.end();
  }
}

async function applyMigration(client: Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`The migration ${migration.name} failed and was undone whole: ${reason}`, { cause: error });
  }
}

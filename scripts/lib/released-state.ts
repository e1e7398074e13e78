// The state of a database as one release left it: the migrations it had, with their checksums, and every row. Kept under
// tests/fixtures/released, so that each later version shows that it can take over from each earlier one.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Client } from 'pg';
import { z } from 'zod';
import { type Migration, readMigrations } from './migrations.ts';
import { projectRoot } from './project.ts';

export const releasedFolder = path.join(projectRoot, 'tests', 'fixtures', 'released');

const migrationsSchema = z.array(z.strictObject({ name: z.string(), checksum: z.string() }));
const rowsSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

export type ReleasedState = {
  version: string;
  migrations: { name: string; checksum: string }[];
  /** Rows by table, as PostgreSQL writes them in JSON. */
  rows: Record<string, Record<string, unknown>[]>;
};

export function readReleasedStates(): ReleasedState[] {
  if (!existsSync(releasedFolder)) return [];
  return readdirSync(releasedFolder)
    .sort()
    .map((version) => {
      const folder = path.join(releasedFolder, version);
      const rows = gunzipSync(readFileSync(path.join(folder, 'rows.json.gz'))).toString('utf8');
      return {
        version,
        migrations: migrationsSchema.parse(JSON.parse(readFileSync(path.join(folder, 'migrations.json'), 'utf8'))),
        rows: rowsSchema.parse(JSON.parse(rows)),
      };
    });
}

/** Writes the connected database as the state of a version. */
export async function writeReleasedState(client: Client, version: string): Promise<string> {
  const folder = path.join(releasedFolder, version);
  mkdirSync(folder, { recursive: true });
  const migrations = readMigrations().map(({ name, checksum }) => ({ name, checksum }));
  writeFileSync(path.join(folder, 'migrations.json'), `${JSON.stringify(migrations, null, 2)}\n`);
  writeFileSync(path.join(folder, 'rows.json.gz'), gzipSync(JSON.stringify(await readRows(client)), { level: 9 }));
  return folder;
}

/** Every row of every table but the list of migrations. */
export async function readRows(client: Client): Promise<ReleasedState['rows']> {
  const rows: ReleasedState['rows'] = {};
  for (const table of await listTables(client)) {
    const result = await client.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM ${client.escapeIdentifier(table)} t ORDER BY t`,
    );
    rows[table] = result.rows.map(({ row }) => row);
  }
  return rows;
}

/** Puts the rows of a state into a database that has its migrations, or the first of them: what has no table yet is left. */
export async function loadRows(client: Client, rows: ReleasedState['rows']): Promise<void> {
  await client.query('BEGIN');
  // Tables in any order, and append-only ones too: these rows were all accepted once.
  await client.query("SET LOCAL session_replication_role = 'replica'");
  const tables = await listTables(client);
  for (const [table, values] of Object.entries(rows)) {
    if (!tables.includes(table)) continue;
    const name = client.escapeIdentifier(table);
    await client.query(`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`, [
      JSON.stringify(values),
    ]);
  }
  await client.query('COMMIT');
}

/** The migrations of this checkout that the state had. Throws when one is gone or was edited since. */
export function migrationsOfState(state: ReleasedState, all: Migration[] = readMigrations()): Migration[] {
  return state.migrations.map(({ name, checksum }) => {
    const migration = all.find((candidate) => candidate.name === name);
    if (!migration) throw new Error(`${name} belongs to release ${state.version} and is gone.`);
    if (migration.checksum !== checksum) throw new Error(`${name} belongs to release ${state.version} and was edited.`);
    return migration;
  });
}

async function listTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY tablename`,
  );
  return rows.map(({ tablename }) => tablename);
}

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBackup, makeBackup } from '#scripts/lib/backup-folder.ts';
import { asOwner } from '#scripts/lib/database.ts';
import { embeddedDataFolder, startEmbeddedPostgres, stopEmbeddedPostgres } from '#scripts/lib/embedded-postgres.ts';
import { readMigrations } from '#scripts/lib/migrations.ts';
import { EMBEDDED_DATABASE, openEmbeddedDatabase } from '#scripts/lib/open-database.ts';

const home = mkdtempSync(path.join(tmpdir(), 'legwork-embedded-'));
const data = path.join(home, 'postgres', 'data');
const start = () => startEmbeddedPostgres({ home, durable: true });

beforeAll(async () => {
  const { server } = await openEmbeddedDatabase(home);
  await server?.stop();
});
afterAll(async () => {
  await stopEmbeddedPostgres(home);
  rmSync(home, { recursive: true, force: true });
});

test('keeps its files, password and port to itself', async () => {
  const server = await start();
  for (const place of [home, path.join(home, 'secrets.json'), data]) expect(statSync(place).mode & 0o077).toBe(0);
  const { rows } = await asOwner(server.ownerUrl('postgres'), (client) =>
    client.query(`SELECT current_setting('listen_addresses') AS listens, current_setting('unix_socket_directories') AS sockets,
      current_setting('data_checksums') AS checksums, current_setting('fsync') AS fsync, current_setting('password_encryption') AS passwords`),
  );
  expect(rows).toEqual([
    { listens: '127.0.0.1', sockets: '', checksums: 'on', fsync: 'on', passwords: 'scram-sha-256' },
  ]);
  const wrong = new URL(server.ownerUrl('postgres'));
  wrong.password = 'guess';
  await expect(asOwner(wrong.href, async () => undefined)).rejects.toThrow(/password authentication failed/);
  await server.stop();
});

test('writes no value of a row to its log when a statement fails', async () => {
  const server = await start();
  await asOwner(server.ownerUrl(EMBEDDED_DATABASE), async (client) => {
    await client.query('CREATE TABLE secret_test (name text PRIMARY KEY)');
    await client.query("INSERT INTO secret_test VALUES ('Ada Example')");
    await expect(client.query("INSERT INTO secret_test VALUES ('Ada Example')")).rejects.toThrow(/duplicate key/);
    await client.query('DROP TABLE secret_test');
  });
  await server.stop();
  const log = readFileSync(path.join(home, 'postgres', 'server.log'), 'utf8');
  expect(log).toContain('duplicate key');
  expect(log).not.toContain('Ada Example');
});

test('adopts a server that runs already', async () => {
  const first = await start();
  const second = await start();
  expect(second).toMatchObject({ adopted: true, port: first.port });
  expect(second.processId()).toBe(first.processId());
  await second.stop();
});

test('starts again after its process was killed, with what had been committed', async () => {
  const server = await start();
  await asOwner(server.ownerUrl('postgres'), async (client) => {
    await client.query('CREATE TABLE survivor AS SELECT generate_series(1, 1000) AS id');
    process.kill(server.processId() ?? 0, 'SIGKILL');
    client.on('error', () => undefined);
  }).catch(() => undefined);
  const again = await start();
  const { rows } = await asOwner(again.ownerUrl('postgres'), (client) =>
    client.query('SELECT count(*)::int AS rows FROM survivor'),
  );
  expect(rows).toEqual([{ rows: 1000 }]);
  await again.stop();
});

test('is not fooled by a lock file whose process number belongs to another program', async () => {
  writeFileSync(path.join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1\n5432\n\n127.0.0.1\n  1 1\nready\n`);
  const server = await start();
  expect(server.adopted).toBe(false);
  expect(server.processId()).not.toBe(process.pid);
  await server.stop();
});

test('refuses the folder of another PostgreSQL in words and leaves it alone', async () => {
  const file = path.join(data, 'PG_VERSION');
  writeFileSync(file, '17\n');
  await expect(start()).rejects.toThrow(/belongs to PostgreSQL 17/);
  writeFileSync(file, '18\n');
});

test('a backup has a checksum of every file, and one from which Legwork starts', async () => {
  const target = path.join(home, 'backups', 'one');
  const made = makeBackup(home, (await embeddedDataFolder(home)) ?? '', target);
  expect(made.files).toBeGreaterThan(500);
  expect(checkBackup(target).problems).toEqual([]);
  expect(() => makeBackup(home, data, target)).toThrow(/exists already/);

  const restored = mkdtempSync(path.join(tmpdir(), 'legwork-restored-'));
  cpSync(target, restored, { recursive: true });
  const { server, migrated } = await openEmbeddedDatabase(restored);
  expect(migrated).toEqual([]);
  const { rows } = await asOwner(server?.ownerUrl('postgres') ?? '', (client) =>
    client.query('SELECT count(*)::int AS rows FROM survivor'),
  );
  expect(rows).toEqual([{ rows: 1000 }]);
  await server?.stop();
  rmSync(restored, { recursive: true, force: true });
});

test('a backup that was changed, added to or cut is found out', () => {
  const target = path.join(home, 'backups', 'one');
  writeFileSync(path.join(target, 'postgres', 'data', 'PG_VERSION'), '18');
  writeFileSync(path.join(target, 'stray'), '');
  rmSync(path.join(target, 'postgres', 'data', 'pg_hba.conf'));
  expect(checkBackup(target).problems.sort()).toEqual([
    'changed: postgres/data/PG_VERSION',
    'missing: postgres/data/pg_hba.conf',
    'not listed: stray',
  ]);
});

test('the folder is copied before a database in use is migrated, and only then', async () => {
  const untouched = await openEmbeddedDatabase(home);
  expect(untouched).toMatchObject({ migrated: [], copiedTo: null });
  await untouched.server?.stop();

  const sql = 'CREATE TABLE arrived (id int)';
  const update = { name: '29990101000000_update', sql, checksum: createHash('sha256').update(sql).digest('hex') };
  const { server, migrated, copiedTo } = await openEmbeddedDatabase(home, true, [...readMigrations(), update]);
  await server?.stop();
  expect(migrated).toEqual([update.name]);
  expect(copiedTo).toMatch(/backups\/[0-9-]+-before-29990101000000_update$/);
  expect(checkBackup(copiedTo ?? '').problems).toEqual([]);
  await expect(openEmbeddedDatabase(home)).rejects.toThrow(/made by a newer version/);
  expect(existsSync(path.join(data, 'postmaster.pid'))).toBe(false);
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { asOwner } from '#scripts/lib/database.ts';
import { deployMigrations, type Migration, migrationState } from '#scripts/lib/migrations.ts';
import { withSpareDatabase } from './spare-database.ts';

function migration(name: string, sql: string): Migration {
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

const first = migration('20260101000000_first', 'CREATE TABLE thing (id int PRIMARY KEY)');
const trigger = migration(
  '20260102000000_trigger',
  `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'kept; for ever'; END $$;
   CREATE TRIGGER keep BEFORE DELETE ON thing FOR EACH ROW EXECUTE FUNCTION refuse();`,
);
const broken = migration('20260103000000_broken', 'CREATE TABLE half (id int); INSERT INTO nowhere VALUES (1)');

async function tables(ownerUrl: string): Promise<string[]> {
  return await asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query<{ tablename: string }>(
      "SELECT tablename FROM pg_tables WHERE schemaname = 'public'",
    );
    return rows.map(({ tablename }) => tablename).sort();
  });
}

test('applies what waits, in order, once', async () => {
  await withSpareDatabase(async (url) => {
    expect(await deployMigrations(url, [first])).toEqual([first.name]);
    expect(await deployMigrations(url, [first, trigger])).toEqual([trigger.name]);
    expect(await deployMigrations(url, [first, trigger])).toEqual([]);
    await expect(
      asOwner(url, async (client) => {
        await client.query('INSERT INTO thing VALUES (1)');
        await client.query('DELETE FROM thing');
      }),
    ).rejects.toThrow('kept; for ever');
  });
});

test('a failing file leaves no trace, those before it stay, and a corrected file goes through', async () => {
  await withSpareDatabase(async (url) => {
    await expect(deployMigrations(url, [first, broken])).rejects.toThrow(
      /20260103000000_broken failed and was undone whole/,
    );
    expect(await tables(url)).toEqual(['_prisma_migrations', 'thing']);
    const corrected = migration(broken.name, 'CREATE TABLE half (id int)');
    expect(await deployMigrations(url, [first, corrected])).toEqual([broken.name]);
  });
});

test('a file that was edited after it had been applied is refused', async () => {
  await withSpareDatabase(async (url) => {
    await deployMigrations(url, [first]);
    await expect(deployMigrations(url, [migration(first.name, `${first.sql} `)])).rejects.toThrow(/was edited/);
  });
});

test('a database from a newer version is refused and not changed', async () => {
  await withSpareDatabase(async (url) => {
    await deployMigrations(url, [first, trigger]);
    await expect(deployMigrations(url, [first])).rejects.toThrow(/made by a newer version/);
  });
});

test('two deployers at once apply each file once', async () => {
  await withSpareDatabase(async (url) => {
    const slow = migration('20260104000000_slow', 'SELECT pg_sleep(0.3); CREATE TABLE slow (id int)');
    const done = await Promise.all([1, 2, 3].map(() => deployMigrations(url, [first, slow])));
    expect(done.flat().sort()).toEqual([first.name, slow.name]);
  });
});

test('tells what waits without changing anything', async () => {
  await withSpareDatabase(async (url) => {
    const before = await asOwner(url, (client) => migrationState(client, [first]));
    expect(before).toMatchObject({ applied: [], pending: [{ name: first.name }] });
    expect(await tables(url)).toEqual([]);
  });
});

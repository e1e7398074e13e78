import { expect, test } from 'vitest';
import { asOwner, prepareDatabase } from '#scripts/lib/database.ts';
import { compareShapes, readDatabaseShape } from '#scripts/lib/database-shape.ts';
import { deployMigrations, readMigrations } from '#scripts/lib/migrations.ts';
import { loadRows, migrationsOfState, readReleasedStates, readRows } from '#scripts/lib/released-state.ts';
import { withSpareDatabase } from './spare-database.ts';

const states = readReleasedStates();
const ownUrl = process.env.DATABASE_URL ?? '';
const secrets = {
  installation: 'eeeeeeeeeeee',
  databaseOwnerPassword: 'not-used-here-not-used-here',
  databaseAppPassword: 'five-five-five-five-five',
  authSecret: 'not-used-here-not-used-here-not-used-here',
};

test('there is a state of at least one release', () => {
  expect(states.length).toBeGreaterThan(0);
});

/** The database after each migration of each release, with its rows: an update may find any of them. */
const steps = states.flatMap((state) =>
  migrationsOfState(state).map((last, index, all) => ({
    version: state.version,
    last: last.name,
    rows: state.rows,
    migrations: all.slice(0, index + 1),
  })),
);

test.each(steps)('$version after $last migrates to the newest and keeps every row', async ({ rows, migrations }) => {
  const newest = await asOwner(ownUrl, readDatabaseShape);
  await withSpareDatabase(async (ownerUrl) => {
    await prepareDatabase(ownerUrl, secrets, null, migrations);
    await asOwner(ownerUrl, (client) => loadRows(client, rows));
    const before = countRows(await asOwner(ownerUrl, readRows));

    await deployMigrations(ownerUrl, readMigrations());

    expect(compareShapes(newest, await asOwner(ownerUrl, readDatabaseShape))).toEqual([]);
    expect(countRows(await asOwner(ownerUrl, readRows))).toMatchObject(before);
    expect(before.Patient).toBe(rows.Patient?.length);
    expect(before.Patient).toBeGreaterThan(50);
  });
});

function countRows(rows: Record<string, unknown[]>): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length]));
}

test('a release whose migration was edited or removed afterwards is noticed', () => {
  const [state] = states;
  if (!state) throw new Error('no state');
  const all = readMigrations();
  const edited = all.map((migration, index) => (index === 0 ? { ...migration, checksum: 'other' } : migration));
  expect(() => migrationsOfState(state, edited)).toThrow(/was edited/);
  expect(() => migrationsOfState(state, [])).toThrow(/is gone/);
});

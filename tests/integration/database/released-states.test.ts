import { expect, test } from 'vitest';
import { asOwner, prepareDatabase } from '#scripts/lib/database.ts';
import { compareShapes, readDatabaseShape } from '#scripts/lib/database-shape.ts';
import { deployMigrations, readMigrations } from '#scripts/lib/migrations.ts';
import { loadRows, migrationsOfState, readReleasedStates, readRows } from '#scripts/lib/released-state.ts';
import { withSpareDatabase } from './spare-database.ts';

const states = readReleasedStates();
const appUrl = process.env.DATABASE_APP_URL ?? '';
const ownUrl = process.env.DATABASE_URL ?? '';
const secrets = {
  installation: 'eeeeeeeeeeee',
  databaseOwnerPassword: 'not-used-here-not-used-here',
  databaseAppPassword: 'five-five-five-five-five',
  authSecret: 'not-used-here-not-used-here-not-used-here',
};

test('there is a state of at least one release', () => {
  expect(states.length).toBeGreaterThan(0);
  expect(appUrl).not.toBe('');
});

test.each(states)('the state of $version migrates to the newest and keeps every row', async (state) => {
  const newest = await asOwner(ownUrl, readDatabaseShape);
  await withSpareDatabase(async (ownerUrl) => {
    await prepareDatabase(ownerUrl, secrets, null, migrationsOfState(state));
    await asOwner(ownerUrl, (client) => loadRows(client, state.rows));

    await deployMigrations(ownerUrl, readMigrations());

    expect(compareShapes(newest, await asOwner(ownerUrl, readDatabaseShape))).toEqual([]);
    const after = await asOwner(ownerUrl, readRows);
    const counts = (rows: Record<string, unknown[]>) =>
      Object.fromEntries(Object.entries(rows).map(([table, list]) => [table, list.length]));
    expect(counts(after)).toMatchObject(counts(state.rows));
    expect(after.Patient?.length).toBeGreaterThan(10);
  });
});

test('a release whose migration was edited or removed afterwards is noticed', () => {
  const [state] = states;
  if (!state) throw new Error('no state');
  const all = readMigrations();
  const edited = all.map((migration, index) => (index === 0 ? { ...migration, checksum: 'other' } : migration));
  expect(() => migrationsOfState(state, edited)).toThrow(/was edited/);
  expect(() => migrationsOfState(state, [])).toThrow(/is gone/);
});

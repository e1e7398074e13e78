import { Client } from 'pg';
import { expect, test } from 'vitest';

async function ask(address: string | undefined, sql: string) {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('the app connects as a role that owns nothing and is no superuser', async () => {
  const rows = await ask(
    process.env.DATABASE_APP_URL,
    `SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
       (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owned
     FROM pg_roles WHERE rolname = current_user`,
  );
  expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, owned: 0 }]);
});

test('the app may not create tables nor read the list of migrations', async () => {
  await expect(ask(process.env.DATABASE_APP_URL, 'CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
  await expect(ask(process.env.DATABASE_APP_URL, 'SELECT * FROM _prisma_migrations')).rejects.toThrow(
    /permission denied/,
  );
});

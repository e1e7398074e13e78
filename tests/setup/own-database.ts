// Before each test file: a database of its own, copied from the migrated template, named in the environment before the
// file imports anything. The database of the worker's previous file goes.

import { inject } from 'vitest';
import { asOwner } from '#scripts/lib/database.ts';
import { TEMPLATE } from './throw-away-server.ts';

const name = `worker_${process.env.VITEST_POOL_ID ?? '1'}`;

await asOwner(inject('ownerUrl'), async (client) => {
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
});

process.env.DATABASE_URL = withDatabase(inject('ownerUrl'));
process.env.DATABASE_APP_URL = withDatabase(inject('appUrl'));
process.env.NEXTAUTH_SECRET = 'only-for-tests-0123456789-0123456789';
process.env.NEXTAUTH_URL = 'http://127.0.0.1:3999';
process.env.LOG_LEVEL = 'silent';

function withDatabase(address: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

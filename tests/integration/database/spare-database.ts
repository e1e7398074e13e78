// A database beside the test file's own, for tests that migrate it themselves.

import { inject } from 'vitest';
import { asOwner } from '#scripts/lib/database.ts';

let count = 0;

/** Makes an empty database, runs the work with its owner's address and drops it. */
export async function withSpareDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  count += 1;
  const name = `spare_${process.env.VITEST_POOL_ID ?? '1'}_${count}`;
  const server = inject('ownerUrl');
  await asOwner(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  try {
    return await work(url.href);
  } finally {
    await asOwner(server, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    });
  }
}

// What a monitor sees.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { closeDatabase } from '#lib/scope/outside-clinic.ts';
import { GET } from '../../../app/api/health/route.ts';

test('200 and the version while the database answers', async () => {
  const response = await GET();
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ status: 'ok', database: 'ok', version: '0.1.0' });
  await closeDatabase();
});

test('503, and nothing about the database but that it is down', () => {
  const route = new URL('../../../app/api/health/route.ts', import.meta.url).href;
  const script = `
    const { GET } = await import('${route}');
    const response = await GET();
    console.log(response.status, JSON.stringify(await response.json()));`;
  const DATABASE_APP_URL = 'postgresql://someone:s3cretpassword@127.0.0.1:9/nowhere';
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { ...process.env, DATABASE_APP_URL, LOG_LEVEL: 'silent' },
    encoding: 'utf8',
  });
  expect(run.stdout.trim()).toBe('503 {"status":"unavailable","database":"down","version":"0.1.0"}');
});

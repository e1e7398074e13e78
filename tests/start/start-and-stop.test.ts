import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOwner } from '#scripts/lib/database.ts';
import { startEmbeddedPostgres } from '#scripts/lib/embedded-postgres.ts';
import { pause } from '#scripts/lib/run-command.ts';
import { Place, type Running } from './running-legwork.ts';

const place = new Place();
let running: Running;
/** Every user whose creation was confirmed: none may be missing after whatever happens. */
const confirmed = ['admin@clinic.example'];

beforeAll(async () => {
  await place.choosePort();
  running = await place.start();
});
afterAll(async () => {
  if (running.npm.exitCode === null && running.npm.signalCode === null) await place.stop(running);
  place.remove();
});

async function users(): Promise<string[]> {
  // Adopts the running server; it is not stopped.
  const server = await startEmbeddedPostgres({ home: place.home, durable: true });
  const { rows } = await asOwner(server.ownerUrl('legwork'), (client) =>
    client.query<{ email: string }>('SELECT email FROM "User"'),
  );
  return rows.map(({ email }) => email).sort();
}

function confirmUser(email: string): void {
  place.addUser(email);
  confirmed.push(email);
}

test('says step by step what it does, then where it is ready', () => {
  const text = running.output();
  const steps = [1, 2, 3, 4, 5].map((step) => text.indexOf(`\n[${step}/5] `));
  expect(steps.every((place, index) => place > (steps[index - 1] ?? 0))).toBe(true);
  expect(text.indexOf(`\nLegwork is ready at ${place.address}\n`)).toBeGreaterThan(steps[4] ?? 0);
});

test('gives the first administrator a password to be changed, once', () => {
  expect(running.output()).toMatch(/administrator admin@clinic\.example\nOne-time password: \S+\nIt has to be changed/);
});

test('answers on its health address with its version', async () => {
  const response = await place.health();
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: 'ok',
    database: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  });
});

test('adds a user beside the running instance', async () => {
  confirmUser('first@clinic.example');
  expect(await users()).toEqual([...confirmed].sort());
});

test('a second start in the same home is refused and says where the first one runs', async () => {
  const second = place.launch();
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`Legwork already runs here at ${place.address}`);
  expect((await place.health()).status).toBe(200);
});

test('SIGTERM to npm leaves no process and no port after five seconds, and the next start is quick', async () => {
  const { supervisor, web, database } = place.processes();
  running.npm.kill('SIGTERM');
  expect(await place.waitUntilGone(5_000, [supervisor, web, database])).toBe(true);
  const began = Date.now();
  running = await place.start();
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(await users()).toEqual([...confirmed].sort());
});

test('SIGINT to npm ends it in order as well', async () => {
  const { supervisor, web, database } = place.processes();
  running.npm.kill('SIGINT');
  expect(await place.waitUntilGone(5_000, [supervisor, web, database])).toBe(true);
  running = await place.start();
});

test.each(['npm', 'supervisor', 'web', 'database'] as const)(
  'after kill -9 of %s the next start works and nothing confirmed is missing',
  async (victim) => {
    confirmUser(`before-${victim}@clinic.example`);
    const ids = place.processes();
    process.kill(victim === 'npm' ? (running.npm.pid ?? 0) : ids[victim], 'SIGKILL');
    running = await place.start();
    expect(await users()).toEqual([...confirmed].sort());
    expect((await place.health()).status).toBe(200);
  },
);

test('when the web server ends by itself, everything ends and says so', async () => {
  const { supervisor, web, database } = place.processes();
  process.kill(web, 'SIGKILL');
  expect(await running.ended).not.toBe(0);
  expect(running.output()).toContain('The web server ended (SIGKILL). Nothing that was saved is lost');
  expect(await place.waitUntilGone(5_000, [supervisor, web, database])).toBe(true);
});

test('a port in use is said in words, with another to try', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(place.port, '127.0.0.1', resolve));
  const refused = place.launch();
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(`Port ${place.port} on 127.0.0.1 is in use by another program`);
  expect(refused.output()).toContain(`PORT=${place.port + 1} npm start`);
  await new Promise((resolve) => other.close(resolve));
});

test('stopped while it starts, it leaves nothing behind', async () => {
  const starting = place.launch();
  while (!starting.output().includes('[2/5] Database:')) await pause(20);
  const { supervisor, database } = place.processes();
  starting.npm.kill('SIGTERM');
  await starting.ended;
  expect(await place.waitUntilGone(5_000, [supervisor, database])).toBe(true);
});

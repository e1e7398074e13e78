// A fresh clone, as somebody gets it: nothing installed, nothing generated, nothing built.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { freePort } from '#scripts/lib/free-port.ts';
import { projectRoot } from '#scripts/lib/project.ts';
import { pause } from '#scripts/lib/run-command.ts';

const clone = path.join(mkdtempSync(path.join(tmpdir(), 'legwork-clone-')), 'legwork');
const signInsSchema = z.array(z.strictObject({ role: z.string(), email: z.string(), password: z.string() }));
let port = 0;
let npm: ChildProcess | null = null;
let output = '';

/** The environment of somebody who has only Node and npm: nothing of this checkout in the search path. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((part) => !part.includes('node_modules'))
    .join(path.delimiter);
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|VITEST|LEGWORK|DATABASE|NEXTAUTH|NODE_ENV)/.test(name),
  );
  return Object.assign(Object.fromEntries(kept), { NODE_ENV: 'production' as const, PATH, PORT: String(port) });
}

async function startAndWait(): Promise<number> {
  output = '';
  const began = Date.now();
  const child = spawn('npm', ['start'], { cwd: clone, env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  npm = child;
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  while (!output.includes(`Legwork is ready at http://127.0.0.1:${port}`)) {
    if (child.exitCode !== null) throw new Error(output);
    await pause(200);
  }
  return Date.now() - began;
}

async function stop(): Promise<void> {
  const child = npm;
  if (child === null || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
  const deadline = Date.now() + 5_000;
  while ((await freePort(port)) === null && Date.now() < deadline) await pause(50);
}

beforeAll(async () => {
  port = (await freePort(0)) ?? 0;
  const result = spawnSync('git', ['clone', '--quiet', projectRoot, clone], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(result.stderr);
});
afterAll(async () => {
  await stop();
  rmSync(path.dirname(clone), { recursive: true, force: true });
});

test('npm start on a fresh clone is ready in under four minutes, and in under ten seconds the second time', async () => {
  expect(await startAndWait()).toBeLessThan(240_000);
  expect(output).toContain('Demonstration data. Sign in as:');
  await stop();
  expect(await freePort(port)).toBe(port);
  expect(await startAndWait()).toBeLessThan(10_000);
});

test('keeps the demo sign-ins readable for their owner alone', () => {
  const file = path.join(clone, '.legwork', 'demo-sign-in.json');
  const signIns = signInsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  expect(signIns.map(({ role }) => role).sort()).toEqual(['administrator', 'clinician', 'dietitian', 'nurse']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('leaves the checkout clean', () => {
  const status = spawnSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' });
  expect(status.stdout).toBe('');
});

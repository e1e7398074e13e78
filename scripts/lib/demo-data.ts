// Demonstration data: the sign-ins made for this machine and the seed that fills an empty embedded database.

import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { OperatorError, projectRoot } from './project.ts';
import { writePrivateFile } from './secrets.ts';

const signInsSchema = z.array(z.strictObject({ role: z.string(), email: z.string(), password: z.string() }));
export type DemoSignIn = z.infer<typeof signInsSchema>[number];

const ROLES = ['nurse', 'clinician', 'dietitian', 'administrator'];
/** No letters or digits that are taken for one another. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

const signInFile = (home: string) => path.join(home, 'demo-sign-in.json');
const unfinishedFile = (home: string) => path.join(home, 'demo-unfinished');

/** The demo sign-ins of this home; null when it holds no demonstration data. */
export function readDemoSignIns(home: string): DemoSignIn[] | null {
  const file = signInFile(home);
  return existsSync(file) ? signInsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** True when filling was broken off: the database then holds a part of the demonstration data and nothing else. */
export function isDemoUnfinished(home: string): boolean {
  return existsSync(unfinishedFile(home));
}

export function forgetUnfinishedDemo(home: string): void {
  rmSync(signInFile(home), { force: true });
  rmSync(unfinishedFile(home), { force: true });
}

/** Fills the empty database with demonstration data and keeps the sign-ins, readable by their owner alone. */
export async function fillWithDemoData(
  home: string,
  environment: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const password = makePassword();
  const signIns = ROLES.map((role) => ({ role, email: `${role}@legwork.example`, password }));
  writePrivateFile(unfinishedFile(home), '');
  writePrivateFile(signInFile(home), `${JSON.stringify(signIns, null, 2)}\n`);
  await runSeed({ ...withoutWaitingForDisk(environment), LEGWORK_DEMO_SIGN_INS: signInFile(home) }, signal);
  rmSync(unfinishedFile(home));
}

/** Filling that is broken off is done anew from the start, so its commits need not wait for the disk one by one. */
function withoutWaitingForDisk(environment: Record<string, string>): Record<string, string> {
  const address = new URL(environment.DATABASE_APP_URL ?? '');
  address.searchParams.set('options', '-c synchronous_commit=off');
  return { ...environment, DATABASE_APP_URL: address.href };
}

/** Four groups of four: about 79 bits, and still typed without an error. */
export function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** The seed calls the app's own commands, so it runs in a process with the app's environment. */
function runSeed(environment: Record<string, string>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = path.join(projectRoot, 'scripts', 'db-seed.ts');
    const child = spawn(process.execPath, ['--conditions=react-server', script], {
      cwd: projectRoot,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LOG_LEVEL: 'error', ...environment },
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) =>
      reject(signal.aborted ? new OperatorError('Stopped while loading demo data.') : error),
    );
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new OperatorError(`The demonstration data could not be loaded:\n${output.trim()}`));
    });
  });
}

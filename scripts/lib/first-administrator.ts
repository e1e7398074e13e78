// `npm start -- --no-demo`: an empty database gets its first administrator, asked for on a terminal or given by flags.

import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { OperatorError, projectRoot } from './project.ts';

export type FirstAdministrator = { email: string; name: string; clinic: string };

type Given = { email: string | undefined; name: string | undefined; clinic: string | undefined };

/** Asks for what the flags did not say, on a terminal or from lines piped in. Only the e-mail address has no default. */
export async function askFirstAdministrator(given: Given, signal: AbortSignal): Promise<FirstAdministrator> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  signal.addEventListener('abort', () => terminal.close(), { once: true });
  const lines = terminal[Symbol.asyncIterator]();
  let isOver = false;
  terminal.once('close', () => {
    isOver = true;
  });
  const ask = async (question: string, fallback: string): Promise<string> => {
    if (isOver) return fallback;
    terminal.setPrompt(`${question}${fallback === '' ? '' : ` [${fallback}]`}: `);
    terminal.prompt();
    const line = await lines.next();
    if (line.done) console.log('');
    return (line.done ? '' : line.value.trim()) || fallback;
  };
  try {
    console.log('\nThis database is empty. Who is its first administrator?');
    const email = given.email ?? (await ask('E-mail address, for signing in', ''));
    if (email === '') {
      throw new OperatorError(
        'There is no user yet, and nobody to ask. Start with: npm start -- --no-demo --admin-email you@clinic.example ' +
          '--admin-name "Your name" --clinic "Name of the clinic"',
      );
    }
    const name = given.name ?? (await ask('Name', email.split('@')[0] ?? email));
    const clinic = given.clinic ?? (await ask('Name of the clinic', 'Legwork clinic'));
    return { email, name, clinic };
  } finally {
    terminal.close();
  }
}

/** Runs `scripts/manage-users.ts` with the app's environment; what it prints (the one-time password) is returned. */
export function runUserScript(args: string[], environment: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = path.join(projectRoot, 'scripts', 'manage-users.ts');
    const child = spawn(process.execPath, ['--conditions=react-server', script, ...args], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LOG_LEVEL: 'error', ...environment },
    });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output.trim());
      else reject(new OperatorError(`${errors}${output}`.trim()));
    });
  });
}

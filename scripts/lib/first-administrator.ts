// `npm start -- --no-demo`: an empty database gets its first administrator, asked for on a terminal or given by flags.

import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { OperatorError, projectRoot } from './project.ts';

export type FirstAdministrator = { email: string; name: string; clinic: string };

type Given = { email: string | undefined; name: string | undefined; clinic: string | undefined };

/** Asks for what the flags did not say. Without a terminal everything has to come by flags. */
export async function askFirstAdministrator(given: Given, signal: AbortSignal): Promise<FirstAdministrator> {
  if (given.email && given.name && given.clinic) {
    return { email: given.email, name: given.name, clinic: given.clinic };
  }
  if (!process.stdin.isTTY) {
    throw new OperatorError(
      'There is no user yet and no terminal to ask on. Start with: npm start -- --no-demo --admin-email you@clinic.example ' +
        '--admin-name "Your name" --clinic "Name of the clinic"',
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ask = async (question: string): Promise<string> => {
      for (;;) {
        const answer = (await terminal.question(`${question}: `, { signal })).trim();
        if (answer !== '') return answer;
      }
    };
    console.log('\nThis database is empty. Who is its first administrator?');
    return {
      clinic: given.clinic ?? (await ask('Name of the clinic')),
      name: given.name ?? (await ask('Your name')),
      email: given.email ?? (await ask('Your e-mail address (for signing in)')),
    };
  } finally {
    terminal.close();
  }
}

/** Runs `scripts/user.ts` with the app's environment; what it prints (the one-time password) is returned. */
export function runUserScript(args: string[], environment: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const script = path.join(projectRoot, 'scripts', 'user.ts');
    const child = spawn(process.execPath, ['--conditions=react-server', script, ...args], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, LOG_LEVEL: 'error', ...environment, LEGWORK_ENVIRONMENT_READY: '1' },
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

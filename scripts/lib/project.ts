// Where things are: the project's root and LEGWORK_HOME, the folder that holds everything which outlives a run.

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** LEGWORK_HOME as an absolute path (default: `.legwork` in the project), made private when it does not exist yet. */
export function legworkHome(): string {
  const named = process.env.LEGWORK_HOME;
  const home = named ? path.resolve(projectRoot, named) : path.join(projectRoot, '.legwork');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return home;
}

/** A failure that is the operator's to solve: it is printed as one message without a stack. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

/** Runs the body of a command-line script: an OperatorError is printed in words, anything else with its stack. */
export async function runScript(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof OperatorError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}

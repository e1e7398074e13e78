// The web server as a child process: started, waited for until it is healthy, watched and stopped.

import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError, projectRoot } from './project.ts';
import { pause } from './run-command.ts';

export type WebServer = {
  address: string;
  /** Resolves with a sentence when the server ends by itself. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

export type WebServerOptions = {
  mode: 'start' | 'dev';
  host: string;
  port: number;
  environment: Record<string, string>;
  signal: AbortSignal;
};

const READY_WITHIN = 90_000;
const STOP_WITHIN = 2_000;

/** Starts Next and resolves when GET /api/health answers that the database is reachable. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const { mode, host, port, environment, signal } = options;
  const preload = fileURLToPath(new URL('./exit-with-parent.mjs', import.meta.url));
  const next = path.join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next');
  const child = spawn(process.execPath, ['--import', preload, next, mode, '-H', host, '-p', String(port)], {
    cwd: projectRoot,
    // A group of its own: Ctrl+C reaches this process, which then stops server and database in order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...environment },
  });
  const output = holdOutput(child);
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(`The web server could not be started: ${error.message}`));
    child.on('exit', (code, name) => resolve(`The web server ended (${name ?? `exit code ${code}`}).`));
  });
  const address = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
  const stop = () => stopChild(child);
  const outcome = await Promise.race([waitUntilHealthy(address, signal), ended]);
  if (outcome !== null) {
    await stop();
    throw new OperatorError(`${outcome}\n${output.held()}`.trim());
  }
  output.release();
  return { address, ended, stop };
}

/** Null when healthy, else why not. */
async function waitUntilHealthy(address: string, signal: AbortSignal): Promise<string | null> {
  const deadline = Date.now() + READY_WITHIN;
  let last = 'no answer';
  while (Date.now() < deadline) {
    if (signal.aborted) return 'Stopped while starting.';
    try {
      const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) });
      if (response.status === 200) return null;
      last = `${response.status} ${(await response.text()).slice(0, 300)}`;
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    await pause(100);
  }
  return `The web server did not become healthy within ${READY_WITHIN / 1000} s: ${last}`;
}

/** Keeps what the server prints until it is ready (to show it when it fails), then passes everything on. */
function holdOutput(child: ChildProcess): { held(): string; release(): void } {
  let text = '';
  let isHolding = true;
  const take = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
    if (isHolding) text += chunk.toString();
    else target.write(chunk);
  };
  child.stdout?.on('data', take(process.stdout));
  child.stderr?.on('data', take(process.stderr));
  return {
    held: () => text.trim(),
    release: () => {
      isHolding = false;
    },
  };
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await Promise.race([gone, pause(STOP_WITHIN)]);
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await gone;
  }
}

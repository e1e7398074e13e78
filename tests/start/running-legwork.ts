// A Legwork started as people start it, by `npm start`, in a LEGWORK_HOME and on a port of its own.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '#scripts/lib/free-port.ts';
import { projectRoot } from '#scripts/lib/project.ts';
import { isAlive, pause } from '#scripts/lib/run-command.ts';

export type Running = { npm: ChildProcess; output(): string; ended: Promise<number> };
export type ProcessRow = { processId: number; parentId: number; command: string };

export class Place {
  readonly home = mkdtempSync(path.join(tmpdir(), 'legwork-start-'));
  port = 0;

  async choosePort(): Promise<void> {
    this.port = (await freePort(0)) ?? 0;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  environment(): NodeJS.ProcessEnv {
    const { DATABASE_URL, DATABASE_APP_URL, NEXTAUTH_URL, NEXTAUTH_SECRET, ...rest } = process.env;
    return { ...rest, LEGWORK_HOME: this.home, PORT: String(this.port) };
  }

  /** Runs `npm start` without demo data and does not wait. */
  launch(extra: Record<string, string> = {}): Running {
    const args = ['start', '--', '--no-demo', '--admin-email', 'admin@clinic.example'];
    const npm = spawn('npm', args, {
      cwd: projectRoot,
      env: { ...this.environment(), ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    const collect = (chunk: Buffer) => {
      text += chunk.toString();
    };
    npm.stdout.on('data', collect);
    npm.stderr.on('data', collect);
    const ended = new Promise<number>((resolve) => npm.on('exit', (code) => resolve(code ?? -1)));
    return { npm, output: () => text, ended };
  }

  /** Runs `npm start` and waits for its ready line. */
  async start(): Promise<Running> {
    const running = this.launch();
    const line = `Legwork is ready at ${this.address}`;
    let code: number | null = null;
    void running.ended.then((value) => {
      code = value;
    });
    while (!running.output().includes(line)) {
      if (code !== null) throw new Error(`npm start ended with ${code}:\n${running.output()}`);
      await pause(50);
    }
    return running;
  }

  async stop(running: Running): Promise<void> {
    running.npm.kill('SIGTERM');
    await running.ended;
    await this.waitUntilGone(10_000);
  }

  health(): Promise<Response> {
    return fetch(`${this.address}/api/health`, { signal: AbortSignal.timeout(5_000) });
  }

  /** The processes of this place: the supervisor, its web server and the database. */
  processes(): { supervisor: number; web: number; database: number } {
    const supervisor = Number(JSON.parse(readFileSync(path.join(this.home, 'instance.json'), 'utf8')).processId);
    const web =
      listProcesses().find(({ parentId, command }) => parentId === supervisor && /next/.test(command))?.processId ?? 0;
    const lock = path.join(this.home, 'postgres', 'data', 'postmaster.pid');
    return { supervisor, web, database: Number(readFileSync(lock, 'utf8').split('\n')[0]) };
  }

  /** Waits until none of the processes is left and nobody listens on the port; true when that came to pass. */
  async waitUntilGone(milliseconds: number, processIds: number[] = []): Promise<boolean> {
    const deadline = Date.now() + milliseconds;
    while (Date.now() < deadline) {
      const isListening = (await freePort(this.port)) === null;
      if (!isListening && !existsSync(path.join(this.home, 'instance.json')) && !processIds.some(isAlive)) return true;
      await pause(50);
    }
    return false;
  }

  addUser(email: string): void {
    const result = spawnSync(process.execPath, ['scripts/user.ts', 'create', '--role', 'nurse', '--email', email], {
      cwd: projectRoot,
      env: this.environment(),
      encoding: 'utf8',
    });
    if (result.status !== 0) throw new Error(result.stdout + result.stderr);
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

function listProcesses(): ProcessRow[] {
  if (!existsSync('/proc/self/stat')) return listByPs();
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parentId = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [{ processId: Number(name), parentId, command }];
      } catch {
        // It ended between the listing and the reading.
        return [];
      }
    });
}

function listByPs(): ProcessRow[] {
  const { stdout } = spawnSync('ps', ['-axo', 'pid=,ppid=,command='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [, processId, parentId, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return processId && parentId && command
      ? [{ processId: Number(processId), parentId: Number(parentId), command }]
      : [];
  });
}

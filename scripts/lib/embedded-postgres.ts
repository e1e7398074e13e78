// The embedded database server: made, started, adopted, repaired after a crash and stopped through pg_ctl.
// It listens on 127.0.0.1 alone, asks for a password (scram), checks its pages and writes no patient data to its log.

import { chownSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { clusterPlace } from './cluster-place.ts';
import { copyCluster } from './copy-cluster.ts';
import { type PostgresRunner, packagedPostgres } from './postgres-binaries.ts';
import { OperatorError } from './project.ts';
import { collectCommand, isAlive, pause, quietCommand } from './run-command.ts';
import { loadSecrets, writePrivateFile } from './secrets.ts';

const SUPPORTED_MAJOR = '18';
const OWNER = 'legwork';
const MAX_LOG_BYTES = 5_000_000;

export type EmbeddedServer = {
  port: number;
  /** True when the server was already running and was taken over. */
  adopted: boolean;
  /** The address with the owner's password, for one database of the server. */
  ownerUrl(database: string): string;
  processId(): number | null;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  home: string;
  /** False only for throw-away test clusters: faster, and lost when the machine loses power. */
  durable: boolean;
};

/** Starts the server of LEGWORK_HOME (makes it at the first call, adopts it when it runs) and resolves when it answers. */
export async function startEmbeddedPostgres({ home, durable }: EmbeddedOptions): Promise<EmbeddedServer> {
  const { folder, runner } = await clusterPlace(home, packagedPostgres());
  const data = path.join(folder, 'data');
  if (!existsSync(data)) await initialise(home, folder, runner);
  refuseOtherMajor(data);
  const adopted = await isRunning(data, runner);
  if (!adopted) await startServer(folder, runner, durable);
  const port = readPort(data);
  if (port === null) throw new OperatorError(`The database in ${data} started, but its port is not known.`);
  const password = loadSecrets(home).databaseOwnerPassword;
  return {
    port,
    adopted,
    ownerUrl: (database) => `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`,
    processId: () => readProcessId(data),
    stop: () => stopServer(data, runner),
  };
}

/** Stops the server of LEGWORK_HOME if one runs (for backups and after a crash). */
export async function stopEmbeddedPostgres(home: string): Promise<void> {
  const { folder, runner } = await clusterPlace(home, packagedPostgres());
  const data = path.join(folder, 'data');
  if (existsSync(data) && (await isRunning(data, runner))) await stopServer(data, runner);
}

/** The folder with the files of the stopped or running cluster; null before the first start. */
export async function embeddedDataFolder(home: string): Promise<string | null> {
  const { folder } = await clusterPlace(home, packagedPostgres());
  const data = path.join(folder, 'data');
  return existsSync(data) ? data : null;
}

/** Copies the files of a stopped cluster to a new folder with a dated name, whole or not at all; returns that folder. */
export async function copyStoppedCluster(home: string, target: string): Promise<string> {
  const data = await embeddedDataFolder(home);
  if (data === null) throw new OperatorError(`There is no database in ${home} yet.`);
  const { runner } = await clusterPlace(home, packagedPostgres());
  if (await isRunning(data, runner))
    throw new OperatorError('The database is running: it has to stop before it is copied.');
  copyCluster(data, target, null);
  return target;
}

/** Makes the cluster in a folder beside its place and moves it there: a broken start leaves nothing half made. */
async function initialise(home: string, folder: string, runner: PostgresRunner): Promise<void> {
  const draft = path.join(folder, 'data.new');
  rmSync(draft, { recursive: true, force: true });
  const passwordFile = path.join(folder, 'initial-password');
  writePrivateFile(passwordFile, `${loadSecrets(home).databaseOwnerPassword}\n`);
  if (runner.owner !== null) chownSync(passwordFile, runner.owner, runner.owner);
  try {
    const { file, args, options } = runner.command('initdb', [
      ...['-D', draft, '-U', OWNER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums'],
    ]);
    const result = await collectCommand(file, args, options);
    if (result.code !== 0) throw new OperatorError(`The database could not be made:\n${result.output.trim()}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, path.join(folder, 'data'));
}

function refuseOtherMajor(data: string): void {
  const file = path.join(data, 'PG_VERSION');
  if (!existsSync(file)) throw new OperatorError(`${data} is not a database folder: PG_VERSION is missing.`);
  const major = readFileSync(file, 'utf8').trim();
  if (major === SUPPORTED_MAJOR) return;
  throw new OperatorError(
    `The database in ${data} belongs to PostgreSQL ${major}, this Legwork brings PostgreSQL ${SUPPORTED_MAJOR}. ` +
      'Nothing was changed. Start it with the Legwork that made it, or restore a dump into a new LEGWORK_HOME.',
  );
}

/** Starts the server; after a crash its predecessor's memory may take some seconds to go, so it tries for 15 s. */
async function startServer(folder: string, runner: PostgresRunner, durable: boolean): Promise<void> {
  const data = path.join(folder, 'data');
  const log = path.join(folder, 'server.log');
  if (existsSync(log) && statSync(log).size > MAX_LOG_BYTES) renameSync(log, `${log}.1`);
  removeStaleLock(data);
  const deadline = Date.now() + 15_000;
  for (;;) {
    const settings = serverSettings(await choosePort(folder), durable);
    const { file, args, options } = runner.command('pg_ctl', [
      ...['-D', data, '-w', '-t', '60', '-l', log, '-o', settings, 'start'],
    ]);
    if ((await quietCommand(file, args, options)) === 0) return;
    if (Date.now() > deadline) break;
    await pause(500);
  }
  const tail = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n') : '(no log)';
  throw new OperatorError(`The database did not start. Its log ends with:\n${tail}\nThe whole log: ${log}`);
}

function serverSettings(port: number, durable: boolean): string {
  const settings = [
    'listen_addresses=127.0.0.1',
    "unix_socket_directories=''",
    'timezone=UTC',
    'log_timezone=UTC',
    // An error's detail and statement hold values of rows: keep them out of the log.
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']),
  ];
  return [`-p ${port}`, ...settings.map((setting) => `-c ${setting}`)].join(' ');
}

/** Stops within about five seconds: in order if that is done in three, else like a crash that the next start repairs. */
async function stopServer(data: string, runner: PostgresRunner): Promise<void> {
  for (const [mode, seconds] of [
    ['fast', '3'],
    ['immediate', '10'],
  ] as const) {
    if (!(await isRunning(data, runner))) return;
    const { file, args, options } = runner.command('pg_ctl', ['-D', data, '-w', '-t', seconds, '-m', mode, 'stop']);
    await quietCommand(file, args, options);
  }
  if (await isRunning(data, runner)) throw new OperatorError(`The database in ${data} does not stop.`);
}

async function isRunning(data: string, runner: PostgresRunner): Promise<boolean> {
  const processId = readProcessId(data);
  if (processId === null || !isPostgres(processId)) return false;
  const { file, args, options } = runner.command('pg_ctl', ['-D', data, 'status']);
  return (await quietCommand(file, args, options)) === 0;
}

/** A lock file whose process number now belongs to another program would stop the start for ever. */
function removeStaleLock(data: string): void {
  const processId = readProcessId(data);
  if (processId !== null && !isPostgres(processId)) rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

function isPostgres(processId: number): boolean {
  if (!isAlive(processId)) return false;
  const name = `/proc/${processId}/comm`;
  // Without /proc (macOS) the process number alone has to do: PostgreSQL itself checks the shared memory as well.
  return existsSync(name) ? readFileSync(name, 'utf8').startsWith('postgres') : true;
}

function lockLine(data: string, line: number): number | null {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const value = Number(readFileSync(file, 'utf8').split('\n')[line]);
  return Number.isInteger(value) && value > 0 ? value : null;
}
const readProcessId = (data: string) => lockLine(data, 0);
const readPort = (data: string) => lockLine(data, 3);

/** The port of the last start when it is free, else another free one, which is then kept. */
async function choosePort(folder: string): Promise<number> {
  const file = path.join(folder, 'port');
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = (await freePort(kept)) ?? (await freePort(0));
  if (port === null) throw new OperatorError('No free port on 127.0.0.1 for the database.');
  if (port !== kept) writePrivateFile(file, `${port}\n`);
  return port;
}

/** The port itself when it is free on 127.0.0.1 (0: any free one), else null. */
export function freePort(wanted: number): Promise<number | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
}

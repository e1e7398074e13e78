// The embedded database server: made, started, adopted, repaired after a crash and stopped through pg_ctl.
// It listens on 127.0.0.1 alone, asks for a password (scram), checks its pages and writes no patient data to its log.

import { chmodSync, chownSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { clusterPlace } from './cluster-place.ts';
import { freePort } from './free-port.ts';
import { type PostgresRunner, packagedPostgres } from './postgres-binaries.ts';
import { isPostgres, readPort, readProcessId, removeStaleLock } from './postmaster-lock.ts';
import { OperatorError } from './project.ts';
import { collectCommand, pause, quietCommand } from './run-command.ts';
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
  const adopted = await adopt(data, runner, loadSecrets(home).databaseOwnerPassword);
  if (!adopted) await startServer(folder, runner, durable);
  const port = readPort(data);
  if (port === null) throw new OperatorError(`The database in ${data} started, but its port is not known.`);
  return {
    port,
    adopted,
    ownerUrl: (database) => ownerUrl(loadSecrets(home).databaseOwnerPassword, port, database),
    processId: () => readProcessId(data),
    stop: () => stopServer(data, runner),
  };
}

const ownerUrl = (password: string, port: number, database: string) =>
  `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/**
 * Takes over a running server once it has answered; false when there is none. A process that is just dying, or that
 * lives and does not answer for ten seconds (it is then stopped), is no server to take over.
 */
async function adopt(data: string, runner: PostgresRunner, password: string): Promise<boolean> {
  const deadline = Date.now() + 10_000;
  while (await isRunning(data, runner)) {
    const port = readPort(data);
    if (port !== null && (await answers(ownerUrl(password, port, 'postgres')))) return true;
    if (Date.now() > deadline) {
      await stopServer(data, runner);
      return false;
    }
    await pause(200);
  }
  return false;
}

async function answers(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
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
  // A restored copy may have come back readable for others, which PostgreSQL refuses.
  if ((statSync(data).mode & 0o077) !== 0) chmodSync(data, 0o700);
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

/** The port of the last start when it is free, else another free one, which is then kept. */
async function choosePort(folder: string): Promise<number> {
  const file = path.join(folder, 'port');
  const kept = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = (await freePort(kept)) ?? (await freePort(0));
  if (port === null) throw new OperatorError('No free port on 127.0.0.1 for the database.');
  if (port !== kept) writePrivateFile(file, `${port}\n`);
  return port;
}

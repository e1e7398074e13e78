// `npm start` and `npm run dev`, once the packages are there: database, migrations, first data, build, web server.
// Everything it starts ends with it: on a signal, when its parent is gone, or when server or database end by themselves.

import { parseArgs } from 'node:util';
import { appEnvironment } from './lib/app-environment.ts';
import { type Build, ensureBuild } from './lib/build.ts';
import { fillWithDemoData, forgetUnfinishedDemo, isDemoUnfinished, readDemoSignIns } from './lib/demo-data.ts';
import type { EmbeddedServer } from './lib/embedded-postgres.ts';
import { askFirstAdministrator, runUserScript } from './lib/first-administrator.ts';
import { freePort } from './lib/free-port.ts';
import { takeInstanceLock } from './lib/instance-lock.ts';
import {
  dropEmbeddedDatabase,
  givenDatabaseUrl,
  isDatabaseEmpty,
  type OpenDatabase,
  openEmbeddedDatabase,
  openGivenDatabase,
} from './lib/open-database.ts';
import { legworkHome, OperatorError, runScript } from './lib/project.ts';
import { isAlive, pause } from './lib/run-command.ts';
import { aborted, stopSignal } from './lib/run-until-stopped.ts';
import { countedSteps } from './lib/steps.ts';
import { startWebServer, type WebServer } from './lib/web-server.ts';
import { generatePrismaClient } from './prisma-generate.mjs';

type Options = {
  isDevelopment: boolean;
  wantsDemo: boolean;
  administrator: { email: string | undefined; name: string | undefined; clinic: string | undefined };
  host: string;
  port: number;
};

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      dev: { type: 'boolean', default: false },
      'no-demo': { type: 'boolean', default: false },
      'admin-email': { type: 'string' },
      'admin-name': { type: 'string' },
      clinic: { type: 'string' },
    },
  });
  const port = Number(process.env.PORT || '3000');
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new OperatorError(`PORT is a number from 1 to 65535, not "${process.env.PORT}".`);
  }
  return {
    isDevelopment: values.dev,
    wantsDemo: !values['no-demo'],
    administrator: { email: values['admin-email'], name: values['admin-name'], clinic: values.clinic },
    host: process.env.HOST || '127.0.0.1',
    port,
  };
}

async function run(): Promise<number> {
  const options = readOptions();
  const home = legworkHome();
  const signal = stopSignal();
  const lock = await takeInstanceLock(home, options.isDevelopment ? 'npm run dev' : 'npm start');
  const failure = new AbortController();
  let building: Promise<Build | null> = Promise.resolve(null);
  let database: OpenDatabase | null = null;
  let web: WebServer | null = null;
  try {
    await refuseTakenPort(options.port);
    const steps = countedSteps(5);
    await steps.run(
      'Database client',
      async () => generatePrismaClient(),
      (made) => (made ? 'generated' : 'up to date'),
    );
    // The build needs no database: it runs beside the next two steps.
    if (!options.isDevelopment) building = ensureBuild(AbortSignal.any([signal, failure.signal]));
    building.catch(() => undefined);
    const opened = await steps.run('Database', () => openDatabase(home), describeDatabase);
    database = opened;
    const address = `http://127.0.0.1:${options.port}`;
    // Read anew when needed: filling the database decides whether the data are a demonstration.
    const environment = () => appEnvironment(home, opened.appUrl, address);
    const data = await steps.run(
      'Data',
      () => fillEmptyDatabase(home, opened, options, environment(), signal),
      ({ summary }) => summary,
    );
    const build = await steps.run(
      'Build',
      () => building,
      (made) => (made === null ? 'not needed' : made.wasBuilt ? 'made' : 'up to date'),
    );
    stopIfAborted(signal);
    web = await steps.run('Web server', () =>
      startWebServer({
        mode: options.isDevelopment ? 'dev' : 'start',
        host: options.host,
        port: options.port,
        environment: {
          ...environment(),
          ...(build ? { LEGWORK_DIST_DIR: build.folder } : { NODE_ENV: 'development' }),
        },
        signal,
      }),
    );
    lock.announce(web.address);
    announce(home, web.address, data.notice);
    const end = await Promise.race([aborted(signal).then(() => null), web.ended, databaseEnded(opened.server, signal)]);
    if (end === null) return 0;
    // A signal to the whole group ends the parts at the same time as this process learns of it.
    await pause(100);
    if (signal.aborted) return 0;
    throw new OperatorError(`${end} Nothing that was saved is lost: start again with npm start.`);
  } finally {
    failure.abort();
    await building.catch(() => undefined);
    await web?.stop();
    await database?.server?.stop();
    lock.release();
  }
}

async function openDatabase(home: string): Promise<OpenDatabase> {
  const given = givenDatabaseUrl();
  if (given !== null) return await openGivenDatabase(home, given);
  if (isDemoUnfinished(home)) {
    await dropEmbeddedDatabase(home);
    forgetUnfinishedDemo(home);
  }
  return await openEmbeddedDatabase(home);
}

function describeDatabase({ server, migrated, copiedTo }: OpenDatabase): string {
  const where = server === null ? 'DATABASE_URL' : `PostgreSQL on 127.0.0.1:${server.port}`;
  const copy = copiedTo === null ? '' : `, copied to ${copiedTo} first`;
  return `${where}${migrated.length > 0 ? `, ${migrated.length} migrations applied` : ''}${copy}`;
}

/** What came of it in a few words, and what the operator has to know of it. */
type Filling = { summary: string; notice: string | null };

/** Fills an empty database with demo data or its first administrator. */
async function fillEmptyDatabase(
  home: string,
  database: OpenDatabase,
  options: Options,
  environment: Record<string, string>,
  signal: AbortSignal,
): Promise<Filling> {
  if (!(await isDatabaseEmpty(database.ownerUrl))) {
    if (!options.wantsDemo && database.server !== null && readDemoSignIns(home) !== null) {
      throw new OperatorError(
        `${home} holds demonstration data. For real work give another folder: LEGWORK_HOME=/path/to/folder npm start -- --no-demo`,
      );
    }
    return { summary: 'kept', notice: null };
  }
  if (database.server !== null && options.wantsDemo) {
    await fillWithDemoData(home, environment, signal);
    return { summary: 'demonstration data loaded', notice: null };
  }
  const asksFor = options.administrator;
  if (options.wantsDemo && !asksFor.email) {
    const notice =
      'There is no user yet. Add the first: npm run user -- create --role administrator --email you@clinic.example';
    return { summary: 'none yet', notice };
  }
  const { email, name, clinic } = await askFirstAdministrator(asksFor, signal);
  const args = ['create', '--role', 'administrator', '--email', email, '--name', name, '--clinic', clinic];
  return { summary: 'first administrator added', notice: await runUserScript(args, environment) };
}

function announce(home: string, address: string, notice: string | null): void {
  console.log(`\nLegwork is ready at ${address}`);
  const signIns = readDemoSignIns(home);
  if (givenDatabaseUrl() === null && signIns !== null) {
    console.log('\nDemonstration data. Sign in as:');
    for (const { role, email, password } of signIns)
      console.log(`  ${role.padEnd(14)} ${email.padEnd(32)} ${password}`);
  }
  if (notice !== null) console.log(`\n${notice}`);
}

function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new OperatorError('Stopped while starting.');
}

/** After a crash the port may still be given back: it is waited for briefly, then the matter is said in words. */
async function refuseTakenPort(port: number): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if ((await freePort(port)) !== null) return;
    await pause(250);
  }
  throw new OperatorError(
    `Port ${port} on 127.0.0.1 is in use by another program. Choose another one: PORT=${port === 3000 ? 3100 : port + 1} npm start`,
  );
}

/** Resolves with a sentence when the embedded server is gone; never with DATABASE_URL. */
async function databaseEnded(server: EmbeddedServer | null, signal: AbortSignal): Promise<string> {
  for (;;) {
    if (signal.aborted || server === null) return await new Promise<string>(() => undefined);
    const processId = server.processId();
    if (processId === null || !isAlive(processId)) return 'The database ended by itself.';
    await pause(500);
  }
}

await runScript(run);
process.exit();

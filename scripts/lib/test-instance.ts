// A Legwork of its own for the browser tests: temporary LEGWORK_HOME, database with demonstration data, free port and
// the production build, beside whatever else runs on this machine.

import { rmSync } from 'node:fs';
import { appEnvironment } from './app-environment.ts';
import { ensureBuild } from './build.ts';
import { fillWithDemoData } from './demo-data.ts';
import { freePort } from './free-port.ts';
import { openEmbeddedDatabase } from './open-database.ts';
import { OperatorError } from './project.ts';
import { makeTemporaryHome } from './temporary-home.ts';
import { startWebServer } from './web-server.ts';

export type TestInstance = {
  address: string;
  home: string;
  ownerUrl: string;
  stop(): Promise<void>;
};

export async function startTestInstance(signal: AbortSignal, say: (line: string) => void): Promise<TestInstance> {
  const home = await makeTemporaryHome();
  const undo: (() => Promise<void>)[] = [async () => rmSync(home, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const database = await openEmbeddedDatabase(home, false);
    undo.push(async () => database.server?.stop());
    const port = await freePort(0);
    if (port === null) throw new OperatorError('No free port on 127.0.0.1 for the web server of the tests.');
    const address = `http://127.0.0.1:${port}`;
    const environment = {
      ...appEnvironment(home, database.appUrl, address),
      NEXTAUTH_URL: address,
      LEGWORK_DEMO: '1',
    };
    say('Demonstration data ...');
    await fillWithDemoData(home, environment, signal);
    say('Build ...');
    const { folder } = await ensureBuild(signal);
    const web = await startWebServer({
      mode: 'start',
      host: '127.0.0.1',
      port,
      environment: { ...environment, LEGWORK_DIST_DIR: folder },
      signal,
    });
    undo.push(() => web.stop());
    say(`Serving at ${address}`);
    return { address, home, ownerUrl: database.ownerUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

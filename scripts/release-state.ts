// Keeps the state of the database that this version makes, with the demonstration data in it, as a fixture of a release:
// `node scripts/release-state.ts`. Done once, when a version is released; `npm test` migrates every one to the newest.

import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appEnvironment, appVersion } from './lib/app-environment.ts';
import { asOwner } from './lib/database.ts';
import { fillWithDemoData } from './lib/demo-data.ts';
import { openEmbeddedDatabase } from './lib/open-database.ts';
import { projectRoot, runScript } from './lib/project.ts';
import { writeReleasedState } from './lib/released-state.ts';
import { stopSignal } from './lib/run-until-stopped.ts';

await runScript(async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'legwork-release-'));
  try {
    const { ownerUrl, appUrl, server } = await openEmbeddedDatabase(home, false);
    try {
      await fillWithDemoData(home, appEnvironment(home, appUrl, 'http://127.0.0.1:3000'), stopSignal());
      const folder = await asOwner(ownerUrl, (client) => writeReleasedState(client, appVersion()));
      const kilobytes = Math.round(statSync(path.join(folder, 'rows.json.gz')).size / 1000);
      console.log(`Wrote ${path.relative(projectRoot, folder)} (${kilobytes} kB).`);
    } finally {
      await server?.stop();
    }
    return 0;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

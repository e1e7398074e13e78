// `npm run bench`: figures of this machine, printed and written to bench/results with date, versions and processors.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { appEnvironment, appVersion } from './lib/app-environment.ts';
import { openEmbeddedDatabase } from './lib/open-database.ts';
import { projectRoot, runScript } from './lib/project.ts';
import { generatePrismaClient } from './prisma-generate.mjs';

await runScript(async () => {
  generatePrismaClient();
  const home = mkdtempSync(path.join(tmpdir(), 'legwork-bench-'));
  try {
    // Durable, as in service: what a commit costs belongs to the figures.
    const { appUrl, server } = await openEmbeddedDatabase(home);
    try {
      Object.assign(process.env, appEnvironment(home, appUrl, 'http://127.0.0.1:3000'), { LOG_LEVEL: 'error' });
      const { benchEngine } = await import('#tests/bench/engine.bench.ts');
      const { benchDatabase } = await import('#tests/bench/database.bench.ts');
      const results = [...(await benchEngine()), ...(await benchDatabase())];
      console.table(results);
      const file = path.join(projectRoot, 'bench', 'results', `${new Date().toISOString().slice(0, 10)}.json`);
      const machine = {
        processors: cpus().length,
        model: cpus()[0]?.model ?? '',
        memoryGb: Math.round(totalmem() / 1e9),
      };
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(
        file,
        `${JSON.stringify({ version: appVersion(), node: process.version, machine, results }, null, 2)}\n`,
      );
      console.log(`Wrote ${path.relative(projectRoot, file)}`);
      return 0;
    } finally {
      await server?.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

// The database part of `npm run bench`, on a database of its own that goes afterwards; writes bench/results/<date>.json.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { generatePrismaClient } from '../prisma-generate.mjs';
import { appEnvironment, appVersion } from './app-environment.ts';
import { openEmbeddedDatabase } from './open-database.ts';
import { projectRoot } from './project.ts';

export async function runDatabaseBench(): Promise<void> {
  generatePrismaClient();
  const home = mkdtempSync(path.join(tmpdir(), 'legwork-bench-'));
  try {
    // Durable, as in service: what a commit costs belongs to the figures.
    const { appUrl, server } = await openEmbeddedDatabase(home);
    try {
      Object.assign(process.env, appEnvironment(home, appUrl, 'http://127.0.0.1:3000'), { LOG_LEVEL: 'error' });
      const { benchDatabase } = await import('#tests/bench/database.bench.ts');
      const results = await benchDatabase();
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
    } finally {
      await server?.stop();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

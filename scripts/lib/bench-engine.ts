// The engine part of `npm run bench`: measures, prints a table and writes bench/results/<date>-engine.json and .md. No database.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { benchEngine } from '#tests/bench/engine.bench.ts';
import { markdownOf, reportOf, type Surroundings } from '#tests/bench/engine-report.ts';
import { appVersion } from './app-environment.ts';
import { projectRoot } from './project.ts';

const PEERS = ['json-rules-engine', 'cql-execution'];

export async function runEngineBench(): Promise<void> {
  const surroundings = surroundingsNow();
  if (surroundings.loadAtStart > 1)
    console.warn(`The machine is busy (load ${surroundings.loadAtStart}): these figures are not to be kept.`);
  const report = reportOf(await benchEngine(), surroundings);
  console.table(
    Object.fromEntries(
      report.figures.timings.map(({ name, medianUs, fastestUs, slowestUs, wallUs, perRuleUs }) => [
        name,
        {
          'us a patient': medianUs,
          fastest: fastestUs,
          slowest: slowestUs,
          'by the clock': wallUs,
          'us a rule': perRuleUs,
        },
      ]),
    ),
  );
  console.table(
    Object.fromEntries(
      report.goals.map(({ goal, wanted, measured, isReached }) => [goal, { wanted, measured, reached: isReached }]),
    ),
  );
  const file = path.join(projectRoot, 'bench', 'results', `${surroundings.date}-engine`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(`${file}.md`, markdownOf(report));
  console.log(`Wrote ${path.relative(projectRoot, file)}.json and .md`);
}

function surroundingsNow(): Surroundings {
  return {
    date: new Date().toISOString().slice(0, 10),
    version: appVersion(),
    node: process.version,
    v8: process.versions.v8,
    packages: Object.fromEntries(PEERS.map((name) => [name, packageVersion(name)])),
    processor: cpus()[0]?.model.trim() ?? '',
    processors: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    loadAtStart: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}

function packageVersion(name: string): string {
  const text = readFileSync(path.join(projectRoot, 'node_modules', name, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

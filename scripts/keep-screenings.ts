// `node scripts/keep-screenings.ts`, when a version of the engine is settled: keeps screenings of it as a golden test, with the rule
// set they were made by. From then on that version is never changed: what changes its results is a new version.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { ENGINE_VERSION } from '#lib/clinical/engine-versions.ts';
import { parseScreeningFile } from '#lib/clinical/input.ts';
import { screen } from '#lib/clinical/screen.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { projectRoot, runScript } from './lib/project.ts';

/** One golden case in so many, and every one that meets a rule for the first time. */
const ONE_IN = 8;

const goldenSchema = z.array(z.object({ input: z.unknown() }));

await runScript(async () => {
  const file = path.join(projectRoot, 'tests', 'fixtures', 'engine', `${ENGINE_VERSION}.json.gz`);
  if (existsSync(file) && !process.argv.includes('--again')) {
    console.error(`Engine ${ENGINE_VERSION} is kept already. Its results never change: raise ENGINE_VERSION.`);
    return 1;
  }
  const folder = path.join(projectRoot, 'tests', 'golden', 'cases');
  const met = new Set<string>();
  const screenings = readdirSync(folder)
    .sort()
    .flatMap((name) => goldenSchema.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
    .flatMap(({ input }) => {
      const parsed = parseScreeningFile(input);
      return parsed.ok ? parsed.cases : [];
    })
    .flatMap((facts, index) => {
      const screening = screen(facts, knowledge);
      const rules = screening.findings.flatMap((finding) => finding.rules);
      const isFirst = rules.some((rule) => !met.has(rule));
      for (const rule of rules) met.add(rule);
      return isFirst || index % ONE_IN === 0 ? [{ facts, result: JSON.stringify(screening) }] : [];
    });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, gzipSync(JSON.stringify({ engine: ENGINE_VERSION, knowledge, screenings }), { level: 9 }));
  console.log(`Kept ${screenings.length} screenings of engine ${ENGINE_VERSION}.`);
  return 0;
});

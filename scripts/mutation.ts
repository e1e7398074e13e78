// `npm run mutation`: breaks the engine and the rules in small ways and counts what the tests notice (stryker.config.mjs).
// All of it takes hours; `npm run mutation -- --mutate "lib/clinical/truth.ts"` a part. What is known from an earlier run and has
// not changed is not run again, so that parts add up: a whole run after them writes the figures to bench/results. What survived in
// data that is read when its file is loaded is kept as it was though a new test may notice it: `--survivors` tries all that survived
// once more, `--force` everything. `--concurrency 2` takes a second processor.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mutationPage, readMutationReport } from './lib/mutation-report.ts';
import { withoutSurvivors } from './lib/mutation-results.ts';
import { OperatorError, projectRoot, runScript } from './lib/project.ts';
import { generatePrismaClient } from './prisma-generate.mjs';

const KNOWN_RESULTS = path.join(projectRoot, '.stryker', 'incremental.json');
const REPORT = path.join(projectRoot, '.stryker', 'report.json');

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      mutate: { type: 'string' },
      force: { type: 'boolean', default: false },
      survivors: { type: 'boolean', default: false },
      concurrency: { type: 'string' },
    },
  });
  generatePrismaClient();
  rmSync(REPORT, { force: true });
  if (values.survivors && existsSync(KNOWN_RESULTS))
    writeFileSync(KNOWN_RESULTS, withoutSurvivors(readFileSync(KNOWN_RESULTS, 'utf8')));
  const began = Date.now();
  const code = await runStryker([
    ...(values.mutate ? ['--mutate', values.mutate] : []),
    ...(values.force ? ['--force'] : []),
    ...(values.concurrency ? ['--concurrency', values.concurrency] : []),
  ]);
  if (!existsSync(REPORT)) throw new OperatorError('Stryker wrote no report: see above.');
  const report = readMutationReport(JSON.parse(readFileSync(REPORT, 'utf8')), projectRoot);
  const day = new Date().toISOString().slice(0, 10);
  const page = mutationPage(report, `Mutation testing, ${day}`);
  if (values.mutate) {
    console.log(`\n${page}\nA part: nothing is written to bench/results.`);
    return code;
  }
  const base = path.join(projectRoot, 'bench', 'results', `${day}-mutation`);
  mkdirSync(path.dirname(base), { recursive: true });
  const minutes = Math.round((Date.now() - began) / 60_000);
  writeFileSync(`${base}.json`, `${JSON.stringify({ node: process.version, minutes, ...report }, null, 2)}\n`);
  writeFileSync(`${base}.md`, page);
  console.log(
    `\n${report.score} % of ${report.mutants} mutants. Wrote ${path.relative(projectRoot, base)}.json and .md`,
  );
  return code;
});

function runStryker(args: string[]): Promise<number> {
  const program = path.join(projectRoot, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'run', ...args], { cwd: projectRoot, stdio: 'inherit' });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

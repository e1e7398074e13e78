// `npm test`: every suite against throw-away databases, closed by one plain line `N passed, N failed`.
// For a part: `node scripts/run-tests.ts --only unit,e2e [FILTER ...]`. `--deep` adds what takes long.

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from './lib/browser.ts';
import { OperatorError, projectRoot } from './lib/project.ts';
import { stopSignal } from './lib/run-until-stopped.ts';
import { startTestInstance } from './lib/test-instance.ts';
import { countPlaywright, countVitest, runSuite, type SuiteResult } from './lib/test-suites.ts';
import { generatePrismaClient } from './prisma-generate.mjs';

const SUITES = ['static', 'unit', 'architecture', 'integration', 'e2e', 'start', 'deep'] as const;
type SuiteName = (typeof SUITES)[number];

const reports = mkdtempSync(path.join(tmpdir(), 'legwork-reports-'));
const signal = stopSignal();

function readChoice(): { chosen: SuiteName[]; filters: string[] } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, deep: { type: 'boolean', default: false } },
  });
  const names = values.only?.split(',') ?? SUITES.filter((name) => values.deep || name !== 'deep');
  const chosen = SUITES.filter((name) => names.includes(name));
  if (chosen.length !== names.length) throw new OperatorError(`Suites: ${SUITES.join(', ')}`);
  return { chosen, filters: positionals };
}

async function runStatic(): Promise<SuiteResult[]> {
  return [
    await runSuite({ name: 'lint', program: '@biomejs/biome/bin/biome', args: ['check'], report: null }, signal),
    await runSuite(
      { name: 'types', program: 'typescript/bin/tsc', args: ['--noEmit', '-p', '.'], report: null },
      signal,
    ),
  ];
}

async function runVitest(name: SuiteName, filters: string[]): Promise<SuiteResult> {
  const file = path.join(reports, `${name}.json`);
  const args = ['run', '--project', name, '--allowOnly=false', '--reporter=default', '--reporter=json'];
  return await runSuite(
    {
      name,
      program: 'vitest/vitest.mjs',
      args: [...args, `--outputFile.json=${file}`, ...coverageOf(name, filters), ...filters],
      report: { file, count: countVitest },
    },
    signal,
  );
}

/** Lines of the engine that no test reaches fail the unit suite; a part of it says nothing about them. */
function coverageOf(name: SuiteName, filters: string[]): string[] {
  return name === 'unit' && filters.length === 0 ? ['--coverage.enabled'] : [];
}

async function runBrowserTests(filters: string[]): Promise<SuiteResult> {
  const browser = await findBrowser(console.log);
  console.log(`Browser: ${browser.executable} (from ${browser.origin})`);
  const instance = await startTestInstance(signal, console.log);
  try {
    const file = path.join(reports, 'e2e.json');
    return await runSuite(
      {
        name: 'e2e',
        program: '@playwright/test/cli.js',
        args: ['test', '--reporter=list,json', ...filters],
        environment: {
          PLAYWRIGHT_JSON_OUTPUT_NAME: file,
          LEGWORK_E2E_ADDRESS: instance.address,
          LEGWORK_E2E_SIGN_INS: path.join(instance.home, 'demo-sign-in.json'),
          LEGWORK_E2E_DATABASE_URL: instance.ownerUrl,
          LEGWORK_E2E_BROWSER: browser.executable,
          LEGWORK_E2E_BROWSER_ARGS: browser.args.join(' '),
        },
        report: { file, count: countPlaywright },
      },
      signal,
    );
  } finally {
    await instance.stop();
  }
}

/** The folder of a suite, to say that there is none instead of counting it as broken while filters name others. */
function hasTests(folder: string): boolean {
  const place = path.join(projectRoot, 'tests', folder);
  return (
    existsSync(place) &&
    readdirSync(place, { recursive: true }).some((name) => /\.(test|spec)\.tsx?$/.test(String(name)))
  );
}

async function runOne(name: SuiteName, filters: string[]): Promise<SuiteResult[]> {
  if (name === 'static') return await runStatic();
  if (!hasTests(name)) throw new OperatorError(`There is no test in tests/${name}.`);
  if (name === 'e2e') return [await runBrowserTests(filters)];
  return [await runVitest(name, filters)];
}

/** A suite that cannot even start is one failure, and the others still run. */
async function runGuarded(name: SuiteName, filters: string[]): Promise<SuiteResult[]> {
  try {
    return await runOne(name, filters);
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error);
    return [{ name, passed: 0, failed: 1, seconds: 0 }];
  }
}

const results: SuiteResult[] = [];
try {
  const { chosen, filters } = readChoice();
  process.env.PATH = [path.join(projectRoot, 'node_modules', '.bin'), process.env.PATH].join(path.delimiter);
  generatePrismaClient();
  for (const name of chosen) {
    if (!signal.aborted) results.push(...(await runGuarded(name, filters)));
  }
} catch (error) {
  console.error(error instanceof OperatorError ? error.message : error);
  results.push({ name: 'set-up', passed: 0, failed: 1, seconds: 0 });
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (signal.aborted) results.push({ name: 'stopped', passed: 0, failed: 1, seconds: 0 });

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${name.padEnd(14)}${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds} s`,
  );
}
const total = (key: 'passed' | 'failed') => results.reduce((sum, result) => sum + result[key], 0);
const failed = total('failed');
console.log(`${total('passed')} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

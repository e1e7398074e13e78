// The suites of `npm test`: each runs as a process of its own, shows what it prints, and is counted from its report.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from './project.ts';

export type SuiteResult = { name: string; passed: number; failed: number; seconds: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

type Counts = { passed: number; failed: number };

/** A file that fails before its first test has no test to count: it counts as one failure. */
export function countVitest(json: unknown): Counts {
  const report = vitestReport.parse(json);
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** A test that passed only at a second try has failed. */
export function countPlaywright(json: unknown): Counts {
  const { stats, errors } = playwrightReport.parse(json);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

export type Suite = {
  name: string;
  /** Path of a package's command line, from node_modules. */
  program: string;
  args: string[];
  environment?: Record<string, string>;
  /** Where the report is written, and how it is counted; null: the exit code is the one result. */
  report: { file: string; count(json: unknown): Counts } | null;
};

/** Runs one suite. A crash, a missing report or a suite without a test counts as a failure. */
export async function runSuite(suite: Suite, signal: AbortSignal): Promise<SuiteResult> {
  console.log(`\n== ${suite.name}`);
  const began = Date.now();
  const code = await runProgram(suite, signal);
  const counts = readCounts(suite, code);
  const seconds = Math.round((Date.now() - began) / 1000);
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  if (counts.passed + counts.failed === 0) counts.failed = 1;
  console.log(`${suite.name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return { name: suite.name, ...counts, seconds };
}

function readCounts(suite: Suite, code: number): Counts {
  if (suite.report === null) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(suite.report.file)) return { passed: 0, failed: 1 };
  return suite.report.count(JSON.parse(readFileSync(suite.report.file, 'utf8')));
}

function runProgram(suite: Suite, signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    const program = path.join(projectRoot, 'node_modules', suite.program);
    const child = spawn(process.execPath, [program, ...suite.args], {
      cwd: projectRoot,
      signal,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, CI: '1', ...suite.environment },
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

// A test runner for Stryker that evaluates the tests in its own process. Nearly all that the rules say is data, read when a module is
// loaded: a mutant of it needs everything loaded anew, for which Vitest takes seconds. Here it is milliseconds (docs/decisions/0014).

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { z } from 'zod';
import { ModuleRegistry } from './module-registry.ts';
import { TestCollector } from './test-collector.ts';
import { isTriedOn, mutationTestFiles } from './test-files.ts';
import { type KnownTest, TestOrder } from './test-order.ts';
import { type Surroundings, TestRun } from './test-run.ts';

/** What the code that Stryker writes into the files reads and counts. */
type Instrumentation = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
};

declare global {
  var __stryker__: Instrumentation | undefined;
}

/** What the first run learned, for the processes that were not there. */
const KNOWN_TESTS = 'tests-of-mutants.json';
const knownTests = z.array(z.object({ id: z.string(), file: z.string(), ms: z.number() }));

class InProcessTestRunner implements TestRunner {
  readonly #root = process.cwd();
  readonly #collector = new TestCollector();
  readonly #modules = new ModuleRegistry(this.#root, { vitest: this.#collector.vitest });
  readonly #files = mutationTestFiles(this.#root);
  #stryker: Instrumentation = {};
  #known: { tests: KnownTest[]; order: TestOrder } | null = null;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    globalThis.__stryker__ = this.#stryker;
    const files = this.#files.map((file) => path.join(this.#root, file));
    await this.#modules.read(files, true);
  }

  /** Twice: to see which test reaches which mutant, and to see how long each takes when nothing is counted. */
  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage = { static: {}, perTest: {} };
    Object.assign(this.#stryker, { activeMutant: undefined, mutantCoverage });
    await this.#runAll('all');
    const tests = await this.#runAll(null);
    const known = tests.map(({ id, fileName, timeSpentMs }) => ({
      id,
      file: path.relative(this.#root, fileName ?? ''),
      ms: timeSpentMs,
    }));
    writeFileSync(path.join(this.#root, KNOWN_TESTS), JSON.stringify(known));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /**
   * Everything is evaluated anew for each mutant, so that no table that was filled while another was active decides about it. While
   * files are evaluated, a mutant is active only if some of its code runs then.
   */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName } = options;
    const { tests, order } = this.#knownTests();
    const mutated = path.resolve(sandboxFileName);
    Object.assign(this.#stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    this.#modules.forget(mutated);
    const run = new TestRun(
      this.#around((test) => {
        this.#stryker.activeMutant = test !== null || mutantActivation === 'static' ? activeMutant.id : undefined;
      }),
    );
    const wanted = testFilter ? new Set(testFilter) : null;
    const isTried = (file: string) => isTriedOn(file, path.relative(this.#root, mutated));
    for (const { id, file } of order.for(mutated).filter((test) => isTried(test.file))) {
      if (!wanted || wanted.has(id)) await run.test(file, id);
      if (run.hasFailed) break;
    }
    // A mutant may have changed the names of tests.
    if (!wanted)
      for (const file of this.#files.filter(isTried)) if (!run.hasFailed) await run.others(file, () => !run.hasFailed);
    this.#stryker.activeMutant = undefined;
    const killer = this.#knownKiller(run, tests);
    if (killer) order.killed(mutated, killer.id);
    const timedOut = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    const results = killer ? [...run.results.slice(0, -1), killer] : run.results;
    return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests: results });
  }

  async #runAll(armed: 'all' | null): Promise<TestResult[]> {
    this.#modules.forget(armed);
    const run = new TestRun(
      this.#around((test) => {
        this.#stryker.currentTestId = test ?? undefined;
      }),
      true,
    );
    for (const file of this.#files) await run.others(file, () => true);
    this.#stryker.currentTestId = undefined;
    return run.results;
  }

  #around(onStart: Surroundings['onStart']): Surroundings {
    return { root: this.#root, modules: this.#modules, collector: this.#collector, onStart };
  }

  #knownTests(): { tests: KnownTest[]; order: TestOrder } {
    if (this.#known) return this.#known;
    const tests = knownTests.parse(JSON.parse(readFileSync(path.join(this.#root, KNOWN_TESTS), 'utf8')));
    this.#known = { tests, order: new TestOrder(tests) };
    return this.#known;
  }

  /** The test that failed; under a name that a mutant gave to it, the one that stands in its place when no mutant is active. */
  #knownKiller(run: TestRun, tests: readonly KnownTest[]): TestResult | null {
    const last = run.results.at(-1);
    if (!last || last.status !== TestStatus.Failed || tests.some(({ id }) => id === last.id))
      return last?.status === TestStatus.Failed ? last : null;
    const file = path.relative(this.#root, last.fileName ?? '');
    const own = tests.filter((test) => test.file === file);
    const id = (own[run.indexOf(file, last.id)] ?? own[0])?.id;
    return id === undefined ? last : { ...last, id };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessTestRunner)];

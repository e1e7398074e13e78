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
import { mutationTestFiles } from './test-files.ts';
import { TestOrder } from './test-order.ts';
import { type Outcome, type Surroundings, TestRun } from './test-run.ts';

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
const knownTests = z.array(z.object({ id: z.string(), group: z.string(), file: z.string(), ms: z.number() }));

class InProcessTestRunner implements TestRunner {
  readonly #root = process.cwd();
  readonly #collector = new TestCollector();
  readonly #modules = new ModuleRegistry(this.#root, { vitest: this.#collector.vitest });
  readonly #files = mutationTestFiles(this.#root);
  #stryker: Instrumentation = {};
  #order: TestOrder | null = null;

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
    const outcomes = await this.#runAll(null);
    const known = outcomes.map(({ id, group, file, ms }) => ({ id, group, file, ms }));
    writeFileSync(path.join(this.#root, KNOWN_TESTS), JSON.stringify(known));
    this.#order = new TestOrder(known);
    return { status: DryRunStatus.Complete, tests: testResults(this.#root, outcomes), mutantCoverage };
  }

  /**
   * Everything is evaluated anew for each mutant, so that no table that was filled while another was active decides about it. While
   * files are evaluated, a mutant is active only if some of its code runs then.
   */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName } = options;
    const mutated = path.resolve(sandboxFileName);
    this.#order ??= await this.#orderOfAnother();
    Object.assign(this.#stryker, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    this.#modules.forget(mutated);
    const run = new TestRun(
      this.#around((group) => {
        this.#stryker.activeMutant = group !== null || mutantActivation === 'static' ? activeMutant.id : undefined;
      }),
    );
    await this.#untilOneFails(run, this.#order, path.relative(this.#root, mutated), testFilter);
    this.#stryker.activeMutant = undefined;
    if (run.failed) this.#order.killed(path.relative(this.#root, mutated), run.failed.id);
    const timedOut = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
    const tests = testResults(this.#root, run.outcomes);
    return toMutantRunResult(timedOut ?? { status: DryRunStatus.Complete, tests });
  }

  async #untilOneFails(run: TestRun, order: TestOrder, mutated: string, groups: string[] | undefined): Promise<void> {
    const wanted = groups ? new Set(groups) : null;
    const isWanted = (group: string) => run.failed === null && (!wanted || wanted.has(group));
    for (const test of order.for(mutated)) if (isWanted(test.group)) await run.test(test);
    // A mutant may have changed the names of tests.
    for (const file of this.#files) if (run.hasLoaded(file)) await run.others(file, isWanted);
  }

  async #runAll(armed: 'all' | null): Promise<Outcome[]> {
    this.#modules.forget(armed);
    const run = new TestRun(
      this.#around((group) => {
        this.#stryker.currentTestId = group ?? undefined;
      }),
      true,
    );
    for (const file of this.#files) await run.others(file, () => true);
    this.#stryker.currentTestId = undefined;
    return run.outcomes;
  }

  #around(onStart: Surroundings['onStart']): Surroundings {
    return { root: this.#root, modules: this.#modules, collector: this.#collector, onStart };
  }

  /** In a process that took the place of another: were a test to fail here by itself, every mutant would count as noticed. */
  async #orderOfAnother(): Promise<TestOrder> {
    const known = knownTests.parse(JSON.parse(readFileSync(path.join(this.#root, KNOWN_TESTS), 'utf8')));
    const outcomes = await this.#runAll(null);
    const failed = outcomes.find(({ failure }) => failure !== null);
    if (failed) throw new Error(`${failed.id} fails without a mutant: ${failed.failure}`);
    if (outcomes.length !== known.length) throw new Error('the tests changed during the run');
    return new TestOrder(known);
  }
}

/** One for each group: hundreds of rows of a table would make the report too large to be written. */
function testResults(root: string, outcomes: readonly Outcome[]): TestResult[] {
  const groups = Map.groupBy(outcomes, ({ group }) => group);
  return [...groups].map(([id, [first, ...others]]) => {
    const rows = first ? [first, ...others] : [];
    const failed = rows.find(({ failure }) => failure !== null);
    const common = {
      id,
      name: id.slice(id.indexOf('#') + 1),
      fileName: path.join(root, first?.file ?? ''),
      timeSpentMs: rows.reduce((sum, { ms }) => sum + ms, 0),
      ...(first?.place ? { startPosition: first.place } : {}),
    };
    return failed
      ? { ...common, status: TestStatus.Failed, failureMessage: `${failed.id}: ${failed.failure}` }
      : { ...common, status: TestStatus.Success };
  });
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessTestRunner)];

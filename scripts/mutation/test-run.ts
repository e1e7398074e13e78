// One run of the tests: each file is evaluated when the first of its tests is asked for, and once.

import path from 'node:path';
import { type TestResult, TestStatus } from '@stryker-mutator/api/test-runner';
import type { ModuleRegistry } from './module-registry.ts';
import type { CollectedTest, TestCollector } from './test-collector.ts';
import { TESTS_LEFT_OUT } from './test-files.ts';

export type Surroundings = {
  root: string;
  modules: ModuleRegistry;
  collector: TestCollector;
  /** Called before a file is evaluated (`null`) and before each test. */
  onStart: (test: string | null) => void;
};

export class TestRun {
  readonly #around: Surroundings;
  readonly #isPlaced: boolean;
  readonly #collected = new Map<string, Map<string, CollectedTest>>();
  readonly #done = new Set<string>();
  readonly results: TestResult[] = [];

  /** `isPlaced`: the results say where in its file each test stands. */
  constructor(around: Surroundings, isPlaced = false) {
    this.#around = around;
    this.#isPlaced = isPlaced;
  }

  get hasFailed(): boolean {
    return this.results.at(-1)?.status === TestStatus.Failed;
  }

  /** A test that is not in its file runs not at all; one whose file cannot be evaluated fails. */
  async test(file: string, id: string): Promise<void> {
    try {
      const test = (await this.#load(file)).get(id);
      if (test) await this.#run(file, test);
    } catch (error) {
      this.#failed(file, { id, name: id, place: null, run: null }, 0, error);
    }
  }

  /** All tests of the file that did not run yet. */
  async others(file: string, isWanted: () => boolean): Promise<void> {
    for (const test of (await this.#load(file)).values())
      if (!this.#done.has(test.id) && isWanted()) await this.#run(file, test);
  }

  /** The place of a test among those of its file. */
  indexOf(file: string, id: string): number {
    return [...(this.#collected.get(file)?.keys() ?? [])].indexOf(id);
  }

  async #load(file: string): Promise<Map<string, CollectedTest>> {
    const known = this.#collected.get(file);
    if (known) return known;
    const { root, modules, collector, onStart } = this.#around;
    onStart(null);
    const tests = await collector.collect(file, this.#isPlaced, () => modules.loadTest(path.join(root, file)));
    const byId = new Map(tests.filter(({ id }) => !TESTS_LEFT_OUT.has(id)).map((test) => [test.id, test]));
    this.#collected.set(file, byId);
    return byId;
  }

  async #run(file: string, test: CollectedTest): Promise<void> {
    this.#done.add(test.id);
    if (!test.run) return;
    this.#around.onStart(test.id);
    const began = performance.now();
    try {
      const pending = test.run();
      if (pending instanceof Promise) await pending;
      this.results.push({ ...this.#common(file, test, began), status: TestStatus.Success });
    } catch (error) {
      this.#failed(file, test, began, error);
    }
  }

  #failed(file: string, test: CollectedTest, began: number, error: unknown): void {
    const failureMessage = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    this.results.push({ ...this.#common(file, test, began), status: TestStatus.Failed, failureMessage });
  }

  #common(file: string, { id, name, place }: CollectedTest, began: number) {
    const at = place ? { startPosition: place } : {};
    return { id, name, fileName: path.join(this.#around.root, file), timeSpentMs: performance.now() - began, ...at };
  }
}

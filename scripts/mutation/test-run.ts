// One run of the tests: each file is evaluated when the first of its tests is asked for, and once.

import path from 'node:path';
import type { ModuleRegistry } from './module-registry.ts';
import type { CollectedTest, TestCollector } from './test-collector.ts';
import { TESTS_LEFT_OUT } from './test-files.ts';

export type Surroundings = {
  root: string;
  modules: ModuleRegistry;
  collector: TestCollector;
  /** Called with the group of a test before it runs, and with `null` before a file is evaluated. */
  onStart: (group: string | null) => void;
};

type Test = Omit<CollectedTest, 'run'> & { file: string };
export type Outcome = Test & { ms: number; failure: string | null };

export class TestRun {
  readonly #around: Surroundings;
  readonly #isPlaced: boolean;
  readonly #collected = new Map<string, Map<string, CollectedTest>>();
  readonly #done = new Set<string>();
  readonly outcomes: Outcome[] = [];

  /** `isPlaced`: the outcomes say where in its file each test stands. */
  constructor(around: Surroundings, isPlaced = false) {
    this.#around = around;
    this.#isPlaced = isPlaced;
  }

  /** What failed, if the last test did. */
  get failed(): Outcome | null {
    const last = this.outcomes.at(-1);
    return last && last.failure !== null ? last : null;
  }

  hasLoaded(file: string): boolean {
    return this.#collected.has(file);
  }

  /** A test that is not in its file does not run; one whose file cannot be evaluated fails. */
  async test(known: { id: string; group: string; file: string }): Promise<void> {
    if (!this.#around.modules.has(path.join(this.#around.root, known.file)))
      throw new Error(`${known.file} was not read: the list of tests changed during the run`);
    try {
      const test = (await this.#load(known.file)).get(known.id);
      if (test) await this.#run(known.file, test);
    } catch (error) {
      this.#end({ ...known, place: null }, 0, error);
    }
  }

  /** The tests of the file that did not run yet, as long as they are wanted. */
  async others(file: string, isWanted: (group: string) => boolean): Promise<void> {
    for (const test of (await this.#load(file)).values())
      if (!this.#done.has(test.id) && isWanted(test.group)) await this.#run(file, test);
  }

  async #load(file: string): Promise<Map<string, CollectedTest>> {
    const known = this.#collected.get(file);
    if (known) return known;
    const { root, modules, collector, onStart } = this.#around;
    onStart(null);
    const tests = await collector.collect(file, this.#isPlaced, () => modules.loadTest(path.join(root, file)));
    const byId = new Map(tests.filter(({ group }) => !TESTS_LEFT_OUT.has(group)).map((test) => [test.id, test]));
    this.#collected.set(file, byId);
    return byId;
  }

  async #run(file: string, { id, group, place, run }: CollectedTest): Promise<void> {
    this.#done.add(id);
    if (!run) return;
    this.#around.onStart(group);
    const began = performance.now();
    try {
      const pending = run();
      if (pending instanceof Promise) await pending;
      this.#end({ id, group, place, file }, performance.now() - began);
    } catch (error) {
      this.#end({ id, group, place, file }, performance.now() - began, error);
    }
  }

  #end(test: Test, ms: number, ...[error]: [error?: unknown]): void {
    const failure = error === undefined ? null : (error instanceof Error ? error.message : String(error)).slice(0, 500);
    this.outcomes.push({ ...test, ms, failure });
  }
}

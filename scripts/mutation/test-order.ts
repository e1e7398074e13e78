// In which order a mutant meets the tests: the first that fails ends it, so what is likely to fail and what is quick comes first.

import path from 'node:path';
import { isTriedOn } from './test-files.ts';

/** `file` is the file of the test. */
export type KnownTest = { id: string; group: string; file: string; ms: number };

export class TestOrder {
  readonly #quickestFirst: KnownTest[];
  /** By mutated file: the tests that noticed mutants of it, the last first. */
  readonly #killers = new Map<string, string[]>();

  constructor(tests: readonly KnownTest[]) {
    const spent = new Map<string, number>();
    for (const { file, ms } of tests) spent.set(file, (spent.get(file) ?? 0) + ms);
    this.#quickestFirst = tests.toSorted((left, right) => (spent.get(left.file) ?? 0) - (spent.get(right.file) ?? 0));
  }

  killed(mutatedFile: string, id: string): void {
    const others = (this.#killers.get(mutatedFile) ?? []).filter((killer) => killer !== id);
    this.#killers.set(mutatedFile, [id, ...others]);
  }

  /** All tests: those that noticed earlier mutants of the file, then those that name what it is about, then file by file. */
  for(mutatedFile: string): KnownTest[] {
    const killers = new Map((this.#killers.get(mutatedFile) ?? []).map((id, index) => [id, index]));
    const subject = path.basename(mutatedFile, '.ts');
    const rank = ({ id }: KnownTest) => killers.get(id) ?? (id.includes(subject) ? killers.size : killers.size + 1);
    return this.#quickestFirst
      .filter(({ file }) => isTriedOn(file, mutatedFile))
      .toSorted((left, right) => rank(left) - rank(right));
  }
}

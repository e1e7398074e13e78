// What the tests use of Vitest's `describe` and `it`, in process: collects the tests of a file while its module is evaluated.
// `expect` is Vitest's own. What no test uses is not here: a test that asks for it fails when it is collected.

import { format } from 'node:util';
import { expect, vi } from 'vitest';
import type { Exports } from './module-function.ts';

type Place = { line: number; column: number };
/** `group`: the id of the test as it is written; of one that is written for many rows (`it.each`) that of all of them. */
export type CollectedTest = { id: string; group: string; place: Place | null; run: (() => unknown) | null };
type Body = (...row: unknown[]) => unknown;

export class TestCollector {
  /** Within the project. */
  #file = '';
  #isPlaced = false;
  #folder: string[] = [];
  #tests = new Map<string, CollectedTest>();

  /** What `import … from 'vitest'` gives to a test. */
  readonly vitest: Exports = {
    expect,
    vi: { ...vi, setConfig: () => undefined },
    describe: Object.assign(
      (name: string, body: Body) => this.#inside(name, body, []),
      this.#variants((name, body, row) => this.#inside(name, body, row)),
    ),
    it: Object.assign(
      (name: string, body: Body) => this.#add(name, name, body, []),
      this.#variants((name, body, row, written) => this.#add(name, written, body, row)),
    ),
  };

  /** `isPlaced`: says for each test where it stands. */
  async collect(file: string, isPlaced: boolean, evaluate: () => Promise<void>): Promise<CollectedTest[]> {
    this.#file = file;
    this.#isPlaced = isPlaced;
    this.#folder = [];
    this.#tests = new Map();
    await evaluate();
    return [...this.#tests.values()];
  }

  #variants(add: (name: string, body: Body | null, row: readonly unknown[], written: string) => void) {
    return {
      each: (rows: readonly unknown[]) => (name: string, body: Body) =>
        rows.forEach((each, index) => {
          const row: unknown[] = Array.isArray(each) ? each : [each];
          add(titleOf(name, row, index), body, row, name);
        }),
      skip: (name: string) => add(name, null, [], name),
      skipIf: (isSkipped: boolean) => (name: string, body: Body) => add(name, isSkipped ? null : body, [], name),
    };
  }

  #inside(name: string, body: Body | null, row: readonly unknown[]): void {
    if (!body) return;
    this.#folder.push(name);
    const result = body(...row);
    if (result instanceof Promise) throw new Error(`"${name}" collects tests in a promise`);
    this.#folder.pop();
  }

  #add(name: string, written: string, body: Body | null, row: readonly unknown[]): void {
    const idOf = (title: string) => `${this.#file}#${[...this.#folder, title].join(' > ')}`;
    let id = idOf(name);
    for (let again = 2; this.#tests.has(id); again += 1) id = `${idOf(name)} (${again})`;
    const place = this.#isPlaced ? placeIn(this.#file) : null;
    this.#tests.set(id, { id, group: idOf(written), place, run: body && (() => body(...row)) });
  }
}

/** Where in `file` the call stands that is being made. */
function placeIn(file: string): Place {
  const stack = new Error().stack ?? '';
  const at = stack.indexOf(`${file}:`);
  const [, line, column] = /:(\d+):(\d+)/.exec(at < 0 ? '' : stack.slice(at)) ?? [];
  return { line: Number(line ?? 1) - 1, column: Number(column ?? 1) - 1 };
}

/** The title of one row, as Vitest writes it: `%s` and its kin, `%#` the index, `$key` a property of the row. */
function titleOf(name: string, row: readonly unknown[], index: number): string {
  const numbered = name.replaceAll('%#', String(index));
  const slots = numbered.replaceAll('%%', '').split('%').length - 1;
  const [first] = row;
  const titled = format(numbered, ...row.slice(0, slots));
  if (typeof first !== 'object' || first === null) return titled;
  const values = new Map(Object.entries(first));
  return titled.replace(/\$([a-z]\w*)/gi, (whole, key: string) =>
    values.has(key) ? format('%s', values.get(key)) : whole,
  );
}

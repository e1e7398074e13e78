// The test runner of the mutants: modules evaluated again and again, tests collected as Vitest would, the likeliest to fail first.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readModule } from '#scripts/mutation/module-function.ts';
import { ModuleRegistry } from '#scripts/mutation/module-registry.ts';
import { TestCollector } from '#scripts/mutation/test-collector.ts';
import { TestOrder } from '#scripts/mutation/test-order.ts';
import { TestRun } from '#scripts/mutation/test-run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'legwork-mutation-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A sandbox of three modules as Stryker would write it: mutant 1 changes what is counted from, mutant 2 what is added. */
const FILES = {
  'lib/start.ts': `import type { Ignored } from './none.ts';
export const start: number = stryMutAct_9fa48("1") ? 10 : (stryCov_9fa48("1"), 0);
function stryMutAct_9fa48(id: string) { return globalThis.activeMutant === id }
function stryCov_9fa48() { globalThis.covered = (globalThis.covered ?? 0) + 1 }`,
  'lib/counter.ts': `import {
  start as from,
} from '#lib/start.ts';
let count = from;
export function next(): number { return (count += 1); }
const hidden = 'x';
export { hidden as shown };`,
  'counter.test.ts': `import { describe, expect, it } from 'vitest';
import { next, shown } from './lib/counter.ts';
const { start } = await import(import.meta.dirname + '/lib/start.ts');
describe('a counter', () => {
  it('counts from one', () => expect(next()).toBe(1));
  it.each([['x', 0], ['y', 1]])('%s at %i', (name) => expect(shown).toBe(name));
  it.each([{ name: 'first' }])('$name is zero', async () => expect(start).toBe(0));
  it.skip('is not run', () => expect(1).toBe(2));
});`,
};

async function sandbox() {
  mkdirSync(path.join(folder, 'lib'), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) writeFileSync(path.join(folder, file), text);
  const collector = new TestCollector();
  const modules = new ModuleRegistry(folder, { vitest: collector.vitest });
  await modules.read([path.join(folder, 'counter.test.ts')], true);
  return { root: folder, modules, collector, onStart: () => {} };
}

async function failuresWith(activeMutant: string | null, armed: string | null): Promise<string[]> {
  const around = await sandbox();
  around.modules.forget(armed === null ? null : path.join(folder, armed));
  Object.assign(globalThis, { activeMutant });
  const run = new TestRun(around);
  await run.others('counter.test.ts', () => true);
  Object.assign(globalThis, { activeMutant: undefined });
  return run.outcomes.filter(({ failure }) => failure !== null).map(({ id }) => id.replace('counter.test.ts#', ''));
}

describe('the tests of a sandbox', () => {
  const wrongRow = 'a counter > y at 1';

  it('pass and fail as they would anywhere, the rows of a table one by one', async () => {
    expect(await failuresWith(null, null)).toEqual([wrongRow]);
  });

  it('notice a mutant that is read when its file is loaded', async () => {
    expect(await failuresWith('1', 'lib/start.ts')).toEqual([
      'a counter > counts from one',
      wrongRow,
      'a counter > first is zero',
    ]);
  });

  it('meet no mutant of a file that is not the mutated one', async () => {
    expect(await failuresWith('1', 'lib/counter.ts')).toEqual([wrongRow]);
  });

  it('are evaluated anew after all was forgotten, and say where they stand', async () => {
    const around = await sandbox();
    for (const _ of [1, 2]) {
      around.modules.forget(null);
      const run = new TestRun(around, true);
      await run.test({ id: 'counter.test.ts#a counter > counts from one', group: '', file: 'counter.test.ts' });
      expect(run.outcomes).toMatchObject([{ failure: null, place: { line: 4, column: 2 } }]);
    }
  });

  it('count what was reached only when asked', async () => {
    const { modules } = await sandbox();
    Object.assign(globalThis, { covered: 0 });
    const covered = () => Reflect.get(globalThis, 'covered');
    const evaluate = async (armed: string | 'all' | null) => {
      modules.forget(armed);
      await modules.loadTest(path.join(folder, 'counter.test.ts'));
      return covered();
    };
    expect(await evaluate(null)).toBe(0);
    expect(await evaluate(path.join(folder, 'lib/start.ts'))).toBe(0);
    expect(await evaluate('all')).toBe(1);
  });

  it('fail when their file cannot be evaluated', async () => {
    const around = await sandbox();
    const file = 'broken.test.ts';
    writeFileSync(path.join(folder, file), `import { shown } from './lib/counter.ts';\nthrow new Error(shown);`);
    await around.modules.read([path.join(folder, file)], true);
    const run = new TestRun(around);
    await run.test({ id: `${file}#any`, group: `${file}#any`, file });
    expect(run.failed).toMatchObject({ id: `${file}#any`, failure: 'x' });
  });
});

describe('a module that is not understood', () => {
  it.each([['export default 1;'], ["export * from './a.ts';"], ['export let a = 1;'], ["export { a } from './a.ts';"]])(
    'is refused: %s',
    (text) => {
      expect(() => readModule('/x.ts', text)).toThrow(/no export that is understood/);
    },
  );

  it('is one that imports itself by way of others', async () => {
    writeFileSync(path.join(folder, 'a.ts'), "import { b } from './b.ts';\nexport const a = b;");
    writeFileSync(path.join(folder, 'b.ts'), "import { a } from './a.ts';\nexport const b = a;");
    const { modules } = await sandbox();
    writeFileSync(path.join(folder, 'circle.test.ts'), "import { a } from './a.ts';\na;");
    await modules.read([path.join(folder, 'circle.test.ts')], true);
    await expect((async () => modules.loadTest(path.join(folder, 'circle.test.ts')))()).rejects.toThrow(
      /imports itself/,
    );
  });
});

describe('the order of the tests', () => {
  const test = (file: string, name: string, ms: number) => ({ id: `${file}#${name}`, group: '', file, ms });
  const slow = test('slow.test.ts', 'all', 900);
  const own = test('slow.test.ts', 'deficiency-potassium', 5);
  const quick = [test('quick.test.ts', 'one', 1), test('quick.test.ts', 'two', 2)];

  it('is: those that name the subject, then the quickest files', () => {
    const order = new TestOrder([slow, own, ...quick]);
    expect(order.for('lib/knowledge/rules/deficiency/potassium.ts')).toEqual([own, ...quick, slow]);
    expect(order.for('lib/clinical/truth.ts')).toEqual([...quick, slow, own]);
  });

  it('begins with those that noticed mutants of the same file, the last first', () => {
    const order = new TestOrder([slow, own, ...quick]);
    order.killed('lib/a.ts', slow.id);
    order.killed('lib/a.ts', own.id);
    order.killed('lib/a.ts', slow.id);
    expect(order.for('lib/a.ts')).toEqual([slow, own, ...quick]);
    expect(order.for('lib/b.ts')).toEqual([...quick, slow, own]);
  });

  it('leaves out for mutants of data what holds the engine against itself', () => {
    const decide = test('tests/unit/clinical/decide.test.ts', 'x', 1);
    const order = new TestOrder([decide, slow]);
    expect(order.for('lib/knowledge/rules/a.ts')).toEqual([slow]);
    expect(order.for('lib/clinical/decide.ts')).toEqual([decide, slow]);
  });
});

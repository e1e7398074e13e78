// Every write is a command and every read a query.

import path from 'node:path';
import { expect, test } from 'vitest';
import { makeSourceTree, readSourceTree, type SourceTree } from './source-tree.ts';

const WRITES =
  /\btx\s*\.\s*\w+\s*\.\s*(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\s*\(|\$executeRaw/;
const camelCase = (name: string) => name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

type Defined = { file: string; constant: string; name: string };

function definitions(tree: SourceTree, define: 'defineCommand' | 'defineQuery'): Defined[] {
  return [...tree.values()].flatMap(({ file, text }) => {
    const pattern = new RegExp(`export const (\\w+)(?:: [^=]+)? = ${define}\\(\\{\\s*name: '([^']+)'`, 'g');
    const found = [...text.matchAll(pattern)].map(([, constant = '', name = '']) => ({ file, constant, name }));
    // Defined in another shape: still counted, so that it cannot slip by.
    return found.length === 0 && text.includes(`${define}(`) ? [{ file, constant: '', name: '' }] : found;
  });
}

/** What is not one verb a file, called like its file, under a name of its own in the audit trail. */
function misnamed(defined: Defined[]): string[] {
  return defined
    .filter(({ file, constant, name }) => {
      const isAlone = defined.filter((other) => other.file === file).length === 1;
      const isUnique = defined.filter((other) => other.name === name).length === 1;
      const isCalledLikeItsFile = constant === camelCase(path.basename(file, '.ts'));
      return !(isAlone && isUnique && isCalledLikeItsFile && /^[a-z-]+\.[a-z-]+$/.test(name));
    })
    .map(({ file, constant, name }) => `${file}: ${constant} as ${name}`);
}

function writers(tree: SourceTree): string[] {
  return [...tree.values()].filter(({ text }) => WRITES.test(text)).map(({ file }) => file);
}

test.each([
  ['defineCommand', 'lib/commands'],
  ['defineQuery', 'lib/queries'],
] as const)('%s: one verb a file, called like its file, with a name of its own', (define, folder) => {
  const defined = definitions(readSourceTree([folder]), define);
  expect(defined.length).toBeGreaterThan(5);
  expect(misnamed(defined)).toEqual([]);
});

test('queries and what they share with commands never write', () => {
  expect(writers(readSourceTree(['lib/queries', 'lib/records']))).toEqual([]);
});

test('pages and components never write', () => {
  expect(writers(readSourceTree(['app', 'components'])).filter((file) => !file.startsWith('components/'))).toEqual([]);
});

test('the rules catch a misnamed command, two in a file, a name used twice and a writing query', () => {
  const command = (constant: string, name: string) =>
    `export const ${constant} = defineCommand({\n  name: '${name}',\n});\n`;
  const defined = definitions(
    makeSourceTree({
      'lib/commands/cases/decide-finding.ts': command('decide', 'case.decide'),
      'lib/commands/cases/two.ts': command('two', 'case.two') + command('three', 'case.three'),
      'lib/commands/cases/good-one.ts': command('goodOne', 'case.good-one'),
      'lib/commands/labs/first.ts': command('first', 'lab.record'),
      'lib/commands/labs/second.ts': command('second', 'lab.record'),
      'lib/commands/labs/odd.ts': 'export const odd = defineCommand(spec);',
    }),
    'defineCommand',
  );
  expect(misnamed(defined)).toHaveLength(6);
  expect(writers(makeSourceTree({ 'lib/queries/a/x.ts': 'await scope.tx.patient.update({});' }))).toHaveLength(1);
});

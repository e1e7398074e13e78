// Every write is a command and every read a query, one a file, named like its file.

import path from 'node:path';
import { expect, test } from 'vitest';
import { makeSourceTree, readSourceTree, type SourceTree } from './source-tree.ts';

const WRITES =
  /\.\s*(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany|\$executeRaw\w*)\s*[(`]/;
const camelCase = (name: string) => name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Files that define a command or query under another name than the file's, or with another name in the audit trail. */
function misnamed(tree: SourceTree, define: 'defineCommand' | 'defineQuery'): string[] {
  return [...tree.values()].flatMap(({ file, text }) => {
    const defined = [
      ...text.matchAll(new RegExp(`export const (\\w+)(?:: [^=]+)? = ${define}\\(\\{\\s*name: '([^']+)'`, 'g')),
    ];
    const verb = path.basename(file, '.ts');
    const noun = path.basename(path.dirname(file));
    const isRight = ([, variable, name]: RegExpMatchArray) =>
      variable === camelCase(verb) && name === `${noun}.${verb}`;
    if (text.includes(`${define}(`) && defined.length === 0) return [`${file}: ${define} in another shape`];
    if (defined.length > 1) return [`${file}: more than one`];
    return defined.every(isRight) ? [] : [`${file}: ${defined[0]?.[1]} as ${defined[0]?.[2]}`];
  });
}

function writers(tree: SourceTree): string[] {
  return [...tree.values()].filter(({ text }) => WRITES.test(text)).map(({ file }) => file);
}

test('a command is one verb a file, and its file, constant and audit name agree', () => {
  expect(misnamed(readSourceTree(['lib/commands']), 'defineCommand')).toEqual([]);
});

test('a query is one verb a file, and its file, constant and audit name agree', () => {
  expect(misnamed(readSourceTree(['lib/queries']), 'defineQuery')).toEqual([]);
});

test('queries and what they share with commands never write', () => {
  expect(writers(readSourceTree(['lib/queries', 'lib/records']))).toEqual([]);
});

test('pages and components never write', () => {
  expect(writers(readSourceTree(['app', 'components'])).filter((file) => !file.startsWith('components/'))).toEqual([]);
});

test('the rules catch a misnamed command, two in a file and a writing query', () => {
  const command = (variable: string, name: string) =>
    `export const ${variable} = defineCommand({\n  name: '${name}',\n});\n`;
  const tree = makeSourceTree({
    'lib/commands/cases/decide-finding.ts': command('decide', 'cases.decide-finding'),
    'lib/commands/cases/reopen.ts': command('reopen', 'case.reopen'),
    'lib/commands/cases/two.ts': command('two', 'cases.two') + command('three', 'cases.three'),
    'lib/commands/cases/good-one.ts': command('goodOne', 'cases.good-one'),
  });
  expect(misnamed(tree, 'defineCommand')).toHaveLength(3);
  expect(writers(makeSourceTree({ 'lib/queries/a/x.ts': 'await scope.tx.patient.update({});' }))).toHaveLength(1);
});

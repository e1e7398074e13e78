import { expect, test } from 'vitest';
import { makeSourceTree, readSourceTree, type SourceTree } from './source-tree.ts';

/** Comments and strings say what they like; code does not read the environment. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|[^:'"`])\/\/[^\n]*/g, '$1');
}

function readersOfEnvironment(tree: SourceTree): string[] {
  return [...tree.values()]
    .filter(({ text }) =>
      /\bprocess\s*(\?\.|\.)\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b|import\.meta\.env/.test(
        withoutComments(text),
      ),
    )
    .map(({ file }) => file)
    .filter((file) => file !== 'lib/env.ts');
}

test('lib/env.ts alone reads the environment', () => {
  expect(readersOfEnvironment(readSourceTree(['app', 'components', 'lib', 'prisma/seed', 'proxy.ts']))).toEqual([]);
});

test.each([
  ['by name', 'const url = process.env.DATABASE_URL;'],
  ['by index', "const url = process['env'].DATABASE_URL;"],
  ['by destructuring', 'const { env } = process;'],
  ['as Vite has it', 'const url = import.meta.env.URL;'],
])('the rule catches reading it %s', (_, text) => {
  expect(readersOfEnvironment(makeSourceTree({ 'lib/format/x.ts': text }))).toEqual(['lib/format/x.ts']);
});

test('the rule is not misled by a comment or by the file that may', () => {
  const tree = makeSourceTree({
    'lib/format/x.ts': '// process.env is read elsewhere\nexport const x = 1;',
    'lib/env.ts': 'export const mode = process.env.NODE_ENV;',
  });
  expect(readersOfEnvironment(tree)).toEqual([]);
});

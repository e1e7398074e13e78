import { expect, test } from 'vitest';
import { layerViolations } from './layer-rules.ts';
import { makeSourceTree, reachable, readSourceTree } from './source-tree.ts';

const tree = readSourceTree(['app', 'components', 'lib', 'prisma/seed', 'proxy.ts']);
const SERVER_ONLY = /^(lib\/(db|scope|commands|queries|pdf)\/|lib\/env\.ts$|node:|pg$|@prisma\/|server-only$)/;

function isForBrowser(text: string): boolean {
  return /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*['"]use client['"]/.test(text);
}

/** Ways by which code for the browser reaches code for the server. A server action is a call, not an import: it ends the way. */
function browserLeaks(files: ReturnType<typeof readSourceTree>): string[] {
  return browserWays(files, (name) => SERVER_ONLY.test(name));
}

function browserWays(files: ReturnType<typeof readSourceTree>, isThere: (name: string) => boolean): string[] {
  const withoutActions = new Map(
    [...files].map(([name, file]) => [
      name,
      /^\s*(?:\/\/[^\n]*\n)*['"]use server['"]/.test(file.text) ? { ...file, imports: [] } : file,
    ]),
  );
  return [...withoutActions.values()]
    .filter(({ text }) => isForBrowser(text))
    .flatMap(({ file }) =>
      [...reachable(withoutActions, file)].filter(([name]) => isThere(name)).map(([, way]) => way.join(' -> ')),
    );
}

/** Ways by which code for the browser reaches the table of labels, which is for an engine without the vocabulary. */
function labelsTwice(files: ReturnType<typeof readSourceTree>): string[] {
  return browserWays(files, (name) => name === 'lib/knowledge/labels-table.ts');
}

/** Ways by which code for the browser loads what is said about the rules, which changes no result. */
function aboutsLoaded(files: ReturnType<typeof readSourceTree>): string[] {
  return browserWays(files, (name) => name === 'lib/knowledge/rules/abouts.ts');
}

test('every import runs downward', () => {
  expect(tree.size).toBeGreaterThan(100);
  expect(layerViolations(tree)).toEqual([]);
});

test.each([
  ['the engine reading knowledge', 'lib/clinical/x.ts', "import { knowledge } from '#lib/knowledge/index.ts';"],
  [
    'the engine reading knowledge by a relative path',
    'lib/clinical/a/x.ts',
    "import { k } from '../../knowledge/index.ts';",
  ],
  ['the engine using a package', 'lib/clinical/x.ts', "import { z } from 'zod';"],
  ['the engine using Node', 'lib/clinical/input.ts', "import fs from 'node:fs';"],
  ['knowledge running the engine', 'lib/knowledge/x.ts', "import { screen } from '#lib/clinical/screen.ts';"],
  ['a command reaching the client', 'lib/commands/a/x.ts', "import { prisma } from '../../db/client.ts';"],
  ['a command using Prisma', 'lib/commands/a/x.ts', "import { PrismaClient } from '@prisma/client';"],
  ['a query writing', 'lib/queries/a/x.ts', "import { add } from '#lib/commands/a/add.ts';"],
  ['a page reaching the client', 'app/x/page.tsx', "const { prisma } = await import('#lib/db/client.ts');"],
  ['a page using the driver', 'app/x/page.tsx', "const { Pool } = require('pg');"],
  ['a component running a query', 'components/a/x.tsx', "import { list } from '#lib/queries/a/list.ts';"],
  ['a component importing a page', 'components/a/x.tsx', "import { Page } from '../../app/page.tsx';"],
  ['a re-export upwards', 'lib/scope/x.ts', "export * from '../commands/a/add.ts';"],
  ['a computed import', 'components/a/x.tsx', 'const part = await import(name);'],
  ['a file outside every layer', 'lib/helpers.ts', 'export const x = 1;'],
])('the rule catches %s', (_, file, text) => {
  expect(layerViolations(makeSourceTree({ [file]: text }))).toHaveLength(1);
});

test('the rule lets pass what the layers allow', () => {
  const allowed = makeSourceTree({
    'lib/clinical/input.ts': "import { z } from 'zod';",
    'lib/knowledge/x.ts': "import type { Rule } from '#lib/clinical/rule.ts';",
    'components/a/x.tsx': "import type { Row } from '#lib/queries/a/list.ts';",
    'lib/scope/x.ts': "import { prisma } from '../db/client.ts';",
  });
  expect(layerViolations(allowed)).toEqual([]);
});

test('nothing that runs in the browser reaches the server', () => {
  expect([...tree.values()].filter(({ text }) => isForBrowser(text)).length).toBeGreaterThan(5);
  expect(browserLeaks(tree)).toEqual([]);
});

test('the rule catches a server module two imports away from the browser', () => {
  const leaky = makeSourceTree({
    'components/a/form.tsx': "'use client';\nimport { words } from './words.ts';",
    'components/a/words.ts': "import { env } from '#lib/env.ts';",
  });
  expect(browserLeaks(leaky)).toEqual(['components/a/form.tsx -> components/a/words.ts -> lib/env.ts']);
});

test('a page in the browser takes labels from the vocabulary, not from the table as well', () => {
  expect(labelsTwice(tree)).toEqual([]);
  const twice = makeSourceTree({
    'components/a/live.tsx': "'use client';\nimport { knowledge } from '#lib/knowledge/index.ts';",
    'lib/knowledge/index.ts': "import { labelsTable } from './labels-table.ts';",
    'lib/knowledge/labels-table.ts': "export const labelsTable = '';",
  });
  expect(labelsTwice(twice)).toEqual([
    'components/a/live.tsx -> lib/knowledge/index.ts -> lib/knowledge/labels-table.ts',
  ]);
});

test('a page in the browser is handed what it shows of the rules’ evidence, and loads none of it', () => {
  expect(tree.has('lib/knowledge/rules/abouts.ts')).toBe(true);
  expect(aboutsLoaded(tree)).toEqual([]);
  const heavy = makeSourceTree({
    'components/a/live.tsx':
      "'use client';\nimport { evidenceByRule } from '#lib/knowledge/rules/evidence-by-rule.ts';",
    'lib/knowledge/rules/evidence-by-rule.ts': "import { ruleAbouts } from './abouts.ts';",
    'lib/knowledge/rules/abouts.ts': 'export const ruleAbouts = [];',
  });
  expect(aboutsLoaded(heavy)).toEqual([
    'components/a/live.tsx -> lib/knowledge/rules/evidence-by-rule.ts -> lib/knowledge/rules/abouts.ts',
  ]);
});

/** Files that import one another in a circle, by imports that exist at run time. */
function circles(files: ReturnType<typeof readSourceTree>): string[] {
  return [...files.keys()].filter((file) => {
    const targets = files.get(file)?.imports.filter(({ isTypeOnly }) => !isTypeOnly) ?? [];
    return targets.some(({ file: target }) => target !== null && reachable(files, target).has(file));
  });
}

test('no files import one another in a circle', () => {
  expect(circles(tree)).toEqual([]);
  const round = makeSourceTree({
    'lib/format/a.ts': "import { b } from './b.ts';",
    'lib/format/b.ts': "import { a } from './a.ts';",
  });
  expect(circles(round)).toEqual(['lib/format/a.ts', 'lib/format/b.ts']);
});

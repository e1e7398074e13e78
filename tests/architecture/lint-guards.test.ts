// Biome is the guard that a developer meets first: each of its rules is seen to fire on a file that breaks it.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '#scripts/lib/project.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'legwork-lint-'));
  cpSync(path.join(projectRoot, 'biome.json'), path.join(folder, 'biome.json'));
  spawnSync('git', ['init', '--quiet', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Biome says of a file with this text at this place, by the project's own settings. */
function lint(file: string, text: string): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  const biome = path.join(projectRoot, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const result = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(place);
  return `${result.stdout}${result.stderr}`;
}

test.each([
  [
    'lib/clinical/bad.ts',
    "import { knowledge } from '#lib/knowledge/index.ts';\nconsole.log(knowledge);",
    'noRestrictedImports',
  ],
  ['lib/clinical/bad.ts', "import fs from 'node:fs';\nconsole.log(fs);", 'noRestrictedImports'],
  ['lib/clinical/bad.ts', "import { z } from 'zod';\nconsole.log(z);", 'noRestrictedImports'],
  ['lib/clinical/bad.ts', 'export const now = new Date();', 'noRestrictedGlobals'],
  ['lib/clinical/bad.ts', 'export const mode = process.env.MODE;', 'noRestrictedGlobals'],
  ['lib/knowledge/bad.ts', "import { env } from '#lib/env.ts';\nconsole.log(env);", 'noRestrictedImports'],
  [
    'lib/commands/cases/bad.ts',
    "import { prisma } from '#lib/db/client.ts';\nconsole.log(prisma);",
    'noRestrictedImports',
  ],
  [
    'lib/commands/cases/bad.ts',
    "import { prisma } from '../../db/client.ts';\nconsole.log(prisma);",
    'noRestrictedImports',
  ],
  [
    'lib/queries/cases/bad.ts',
    "import { decide } from '#lib/commands/cases/decide.ts';\nconsole.log(decide);",
    'noRestrictedImports',
  ],
  ['components/cases/bad.tsx', "import { Pool } from 'pg';\nconsole.log(Pool);", 'noRestrictedImports'],
  ['app/review/bad.tsx', "export const later = import('#lib/db/client.ts');", 'noRestrictedImports'],
  ['lib/format/bad.ts', 'export const x: any = 1;', 'noExplicitAny'],
  ['lib/format/bad.ts', 'export const x = (y: string | null) => y!.length;', 'noNonNullAssertion'],
  ['lib/format/badName.ts', 'export const x = 1;', 'useFilenamingConvention'],
  ['lib/format/bad.ts', "export * from './dates.ts';", 'noBarrelFile'],
])('in %s: %s', (file, text, rule) => {
  expect(lint(file, text)).toContain(rule);
});

test('a file that breaks nothing passes', () => {
  expect(lint('lib/format/good.ts', 'export const x = 1;\n')).not.toContain('::error');
});

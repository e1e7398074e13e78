// The production build, kept in a folder that is named by everything it was made from. The same inputs are never built
// twice, times of files do not matter, and a build for a test or an update never changes the folder of a running instance.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { OperatorError, projectRoot } from './project.ts';
import { collectCommand, pause } from './run-command.ts';

const FOLDERS = ['app', 'components', 'lib', 'public', 'prisma/schema'];
const FILES = [
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.base.json',
  'tsconfig.json',
];
/** Derived from prisma/schema, which counts already. */
const DERIVED = path.join('lib', 'db', 'generated');
const BUILDS_KEPT = 3;

export type Build = { folder: string; wasBuilt: boolean };

/** The folder (relative to the project, for Next's `distDir`) of a build of the present inputs; built when missing. */
export async function ensureBuild(signal: AbortSignal): Promise<Build> {
  const hash = hashInputs();
  const folder = path.join('.next', `build-${hash}`);
  const place = path.join(projectRoot, folder);
  if (existsSync(path.join(place, 'BUILD_ID'))) {
    utimesSync(place, new Date(), new Date());
    return { folder, wasBuilt: false };
  }
  const draft = path.join('.next', `building-${hash}-${process.pid}`);
  await build(draft, signal);
  // Another run may have finished the same build meanwhile: either one will do.
  if (existsSync(place)) rmSync(path.join(projectRoot, draft), { recursive: true, force: true });
  else renameSync(path.join(projectRoot, draft), place);
  removeOldBuilds();
  return { folder, wasBuilt: true };
}

/** Content of every input, the lock file and the version of Node, as 16 hex digits. */
export function hashInputs(root = projectRoot): string {
  const hash = createHash('sha256').update(process.version);
  const inputs = [...FOLDERS.flatMap((folder) => filesBelow(root, folder)), ...FILES].sort();
  for (const file of inputs) {
    const place = path.join(root, file);
    if (existsSync(place)) hash.update(`\0${file}\0`).update(readFileSync(place));
  }
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(root: string, folder: string): string[] {
  const place = path.join(root, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(DERIVED));
}

async function build(folder: string, signal: AbortSignal): Promise<void> {
  const next = path.join(projectRoot, 'node_modules', 'next', 'dist', 'bin', 'next');
  const result = await collectCommand(process.execPath, [next, 'build'], {
    cwd: projectRoot,
    signal,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', LEGWORK_DIST_DIR: folder },
  }).catch(async (error: unknown) => {
    // It may still write for a moment after it was told to stop.
    await pause(300);
    rmSync(path.join(projectRoot, folder), { recursive: true, force: true });
    if (signal.aborted) throw new OperatorError('Stopped while building.');
    throw error;
  });
  if (result.code !== 0) {
    rmSync(path.join(projectRoot, folder), { recursive: true, force: true });
    throw new OperatorError(`The build failed:\n${result.output.trim()}`);
  }
}

/** Keeps the builds that were used last, and drafts of runs that may still be going on. */
function removeOldBuilds(): void {
  const parent = path.join(projectRoot, '.next');
  const age = (name: string) => statSync(path.join(parent, name)).mtimeMs;
  const names = readdirSync(parent);
  const builds = names.filter((name) => name.startsWith('build-')).sort((a, b) => age(b) - age(a));
  const abandoned = names.filter((name) => name.startsWith('building-') && age(name) < Date.now() - 3_600_000);
  for (const name of [...builds.slice(BUILDS_KEPT), ...abandoned]) {
    rmSync(path.join(parent, name), { recursive: true, force: true });
  }
}

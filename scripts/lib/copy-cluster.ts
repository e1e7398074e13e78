// A copy of the files of a stopped database cluster: whole or not at all, and as private as the original.

import { chmodSync, cpSync, lchownSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Copies `data` to `target` by way of a folder beside it. `owner` is given every file (null: the caller keeps them). */
export function copyCluster(data: string, target: string, owner: number | null): void {
  const draft = `${target}.partial`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  cpSync(data, draft, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
  // Node copies the mode of files, not of folders, and PostgreSQL refuses a data folder that others may read.
  const entries = readdirSync(draft, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const place = path.join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(place, 0o700);
    if (owner !== null) lchownSync(place, owner, owner);
  }
  chmodSync(draft, 0o700);
  if (owner !== null) lchownSync(draft, owner, owner);
  renameSync(draft, target);
}

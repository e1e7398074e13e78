// A backup: a copy of the stopped cluster and of this installation's secrets in the shape of a LEGWORK_HOME, so that
// restoring is starting from it, with a checksum of every file (SHA256SUMS, as `sha256sum --check` reads it).

import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { copyCluster } from './copy-cluster.ts';
import { OperatorError } from './project.ts';

const SUMS = 'SHA256SUMS';
const KEPT_FILES = ['secrets.json', 'demo-sign-in.json'];

export type BackupCheck = { files: number; bytes: number; problems: string[] };

/** Makes the backup of a stopped cluster whole or not at all; refuses a target that exists. Returns what it holds. */
export function makeBackup(home: string, data: string, target: string): BackupCheck {
  if (existsSync(target)) throw new OperatorError(`${target} exists already. Name another folder.`);
  const draft = `${target}.partial`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  copyCluster(data, path.join(draft, 'postgres', 'data'), null);
  for (const name of KEPT_FILES) {
    if (existsSync(path.join(home, name))) copyFileSync(path.join(home, name), path.join(draft, name));
  }
  const lines = listFiles(draft).map((file) => `${sha256(path.join(draft, file))}  ${file}\n`);
  writeFileSync(path.join(draft, SUMS), lines.join(''), { mode: 0o600 });
  const check = checkBackup(draft);
  // The copy is compared with the original, not only with itself.
  for (const file of listFiles(data)) {
    const copied = path.join(draft, 'postgres', 'data', file);
    if (!existsSync(copied) || sha256(copied) !== sha256(path.join(data, file)))
      check.problems.push(`differs: ${file}`);
  }
  if (check.problems.length > 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new OperatorError(`The copy is not the same as the original:\n${check.problems.join('\n')}`);
  }
  renameSync(draft, target);
  return check;
}

/** Compares every file of a backup with its checksum; missing, changed and unlisted files are problems. */
export function checkBackup(folder: string): BackupCheck {
  const sumsFile = path.join(folder, SUMS);
  if (!existsSync(sumsFile)) throw new OperatorError(`${folder} is no backup: ${SUMS} is missing.`);
  const expected = new Map(
    readFileSync(sumsFile, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const present = listFiles(folder).filter((file) => file !== SUMS);
  const problems = present.filter((file) => !expected.has(file)).map((file) => `not listed: ${file}`);
  let bytes = 0;
  for (const [file, sum] of expected) {
    const place = path.join(folder, file);
    if (!existsSync(place)) problems.push(`missing: ${file}`);
    else if (sha256(place) !== sum) problems.push(`changed: ${file}`);
    else bytes += readFileSync(place).length;
  }
  return { files: expected.size, bytes, problems };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

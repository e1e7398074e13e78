import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { completeLockFile, lockSchema, missingOptionalPackages } from '#scripts/lib/lock-file.ts';
import { projectRoot } from '#scripts/lib/project.ts';

const lock = lockSchema.parse(JSON.parse(readFileSync(path.join(projectRoot, 'package-lock.json'), 'utf8')));

test('the lock file names the packages of every platform (node scripts/complete-lock-file.ts adds them)', () => {
  expect(missingOptionalPackages(lock)).toEqual([]);
});

test('every package is locked to a version, and every one that is installed on Linux x64 to its content', () => {
  const entries = Object.entries(lock.packages).filter(([place]) => place !== '');
  expect(entries.filter(([, entry]) => entry.version === undefined)).toEqual([]);
  const isForeign = (entry: Record<string, unknown>) =>
    (Array.isArray(entry.os) && !entry.os.includes('linux')) ||
    (Array.isArray(entry.cpu) && !entry.cpu.includes('x64')) ||
    (Array.isArray(entry.libc) && !entry.libc.includes('glibc'));
  const unlocked = entries.filter(([, entry]) => entry.integrity === undefined && !isForeign(entry));
  expect(unlocked.map(([place]) => place)).toEqual([]);
});

test('no address of a registry stands in the lock file', () => {
  expect(Object.values(lock.packages).filter((entry) => 'resolved' in entry)).toEqual([]);
});

test('names a missing package with its version and platform, and refuses what it cannot tell', () => {
  const cut = (name: string, version = '1.2.3') =>
    lockSchema.parse({
      packages: {
        '': {},
        'node_modules/a': { version: '1.2.3', dev: true, optionalDependencies: { [name]: version } },
      },
    });
  expect(completeLockFile(cut('@a/b-linux-x64-musl')).packages['node_modules/@a/b-linux-x64-musl']).toEqual({
    version: '1.2.3',
    libc: ['musl'],
    cpu: ['x64'],
    os: ['linux'],
    dev: true,
    optional: true,
  });
  expect(() => completeLockFile(cut('@a/b-darwin-x64', '^1.0.0'))).toThrow(/no exact version/);
  expect(() => completeLockFile(cut('fsevents'))).toThrow(/which platform/);
});

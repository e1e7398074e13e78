// Generates the Prisma client into lib/db/generated when the schema or Prisma's version changed since the last time.
// Prisma's command line would first download an engine that generating does not need; naming any existing file stops it.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const output = path.join(root, 'lib', 'db', 'generated');
const stampFile = path.join(output, '.schema-sha256');

/** Generates when needed; true when it did. Prisma's own words are shown when it fails. */
export function generatePrismaClient({ force = false } = {}) {
  const stamp = schemaStamp();
  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  const result = spawnSync(process.execPath, [path.join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (result.status !== 0) throw new Error(`prisma generate failed:\n${result.stdout ?? ''}${result.stderr ?? ''}`);
  writeFileSync(stampFile, stamp);
  return true;
}

function schemaStamp() {
  const hash = createHash('sha256');
  const folder = path.join(root, 'prisma', 'schema');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()) {
    hash.update(file).update(readFileSync(path.join(folder, file)));
  }
  hash.update(readFileSync(path.join(root, 'node_modules', 'prisma', 'package.json')));
  return hash.digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(generatePrismaClient({ force: process.argv.includes('--force') }) ? 'Generated.' : 'Up to date.');
}

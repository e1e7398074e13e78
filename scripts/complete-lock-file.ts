// `node scripts/complete-lock-file.ts`, after an `npm install` from a registry that lacks packages of other platforms.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { completeLockFile, lockSchema, missingOptionalPackages } from './lib/lock-file.ts';
import { projectRoot, runScript } from './lib/project.ts';

await runScript(async () => {
  const file = path.join(projectRoot, 'package-lock.json');
  const lock = lockSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const missing = missingOptionalPackages(lock);
  writeFileSync(file, `${JSON.stringify(completeLockFile(lock), null, 2)}\n`);
  console.log(`Named ${missing.length} packages of other platforms.`);
  return 0;
});

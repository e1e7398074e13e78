// Writes the next migration: the SQL between the schema saved with the last migration and the schema as it is now.
// What Prisma cannot express (triggers, checks, partial indexes, grants) is added to the file by hand.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { migrationsFolder } from './lib/migrations.ts';
import { OperatorError, projectRoot, runScript } from './lib/project.ts';
import { diffSchemas, lastSchemaText, readSchemaText } from './lib/schema-diff.ts';

await runScript(async () => {
  const name = process.argv[2];
  if (!name || !/^[a-z][a-z0-9_]{2,50}$/.test(name)) {
    throw new OperatorError('Usage: npm run db:migrate:new -- NAME (lower-case letters, digits and _)');
  }
  const schema = readSchemaText();
  const sql = await diffSchemas(lastSchemaText(), schema);
  if (sql === '') console.log('The schema has not changed since the last migration: the new file is empty.');
  const stamp = new Date().toISOString().replaceAll(/[-:T]/g, '').slice(0, 14);
  const folder = path.join(migrationsFolder, `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), sql === '' ? '-- Written by hand.\n' : sql);
  writeFileSync(path.join(folder, 'schema.prisma'), schema);
  console.log(
    `Wrote ${path.relative(projectRoot, folder)}. Read it, add what Prisma cannot express, then npm run db:migrate.`,
  );
  return 0;
});

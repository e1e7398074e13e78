import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { asOwner } from '#scripts/lib/database.ts';
import { compareShapes, type DatabaseShape, readDatabaseShape } from '#scripts/lib/database-shape.ts';
import { migrationsFolder } from '#scripts/lib/migrations.ts';
import { diffSchemas, lastSchemaText, readSchemaText } from '#scripts/lib/schema-diff.ts';
import { withSpareDatabase } from './spare-database.ts';

const shapeSchema = z.record(z.string(), z.string());
const ownUrl = process.env.DATABASE_URL ?? '';

const expectedShape = (): DatabaseShape =>
  shapeSchema.parse(JSON.parse(readFileSync(path.join(migrationsFolder, 'expected-shape.json'), 'utf8')));

const only = (shape: DatabaseShape, kind: string): DatabaseShape =>
  Object.fromEntries(Object.entries(shape).filter(([item]) => item.startsWith(`${kind} `)));

test('an empty database migrates to the committed shape (node scripts/db-shape.ts writes it)', async () => {
  const found = await asOwner(ownUrl, readDatabaseShape);
  expect(Object.keys(found).length).toBeGreaterThan(100);
  expect(compareShapes(expectedShape(), found)).toEqual([]);
});

test('the schema has not moved on without a migration', async () => {
  expect(await diffSchemas(lastSchemaText(), readSchemaText())).toBe('');
});

test('what was added by hand did not change what Prisma expects', async () => {
  const byHand = await asOwner(ownUrl, readDatabaseShape);
  const byPrisma = await withSpareDatabase(async (spareUrl) => {
    const sql = await diffSchemas(null, readSchemaText());
    return await asOwner(spareUrl, async (client) => {
      await client.query(sql);
      return await readDatabaseShape(client);
    });
  });
  expect(only(byHand, 'column')).toEqual(only(byPrisma, 'column'));
  expect(only(byHand, 'index')).toMatchObject(only(byPrisma, 'index'));
  expect(only(byHand, 'constraint')).toMatchObject(only(byPrisma, 'constraint'));
});

test.each([
  ['a column', 'ALTER TABLE "Patient" ADD COLUMN "stray" text'],
  ['an index', 'CREATE INDEX "stray" ON "Patient" ("id")'],
  ['row security that is off', 'ALTER TABLE "AuditEvent" DISABLE ROW LEVEL SECURITY'],
  ['a grant', 'GRANT UPDATE ON "AuditEvent" TO legwork_app'],
])('the comparison sees %s', async (_, sql) => {
  const differences = await asOwner(ownUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(sql);
    const found = await readDatabaseShape(client);
    await client.query('ROLLBACK');
    return compareShapes(expectedShape(), found);
  });
  expect(differences.length).toBeGreaterThan(0);
});

test('every table of the app names its rights for the app role, and none has them all on the audit trail', async () => {
  const shape = await asOwner(ownUrl, readDatabaseShape);
  const tables = new Set(Object.keys(only(shape, 'column')).map((item) => item.slice('column '.length).split('.')[0]));
  const granted = new Set(Object.keys(only(shape, 'grant')).map((item) => item.slice('grant '.length).split('.')[0]));
  expect([...tables].filter((table) => !granted.has(table))).toEqual([]);
  expect(shape['grant AuditEvent']).toBe('INSERT SELECT');
});

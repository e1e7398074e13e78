// The SQL between two states of the Prisma schema, by Prisma's schema engine as WebAssembly: no database, no download.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type * as Engine from '@prisma/schema-engine-wasm';
import { migrationsFolder, readMigrations } from './migrations.ts';
import { OperatorError, projectRoot } from './project.ts';

export const schemaFolder = path.join(projectRoot, 'prisma', 'schema');

/** The schema as one text, its files in order of their names: what a migration keeps beside its SQL. */
export function readSchemaText(): string {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => `// ${name}\n${readFileSync(path.join(schemaFolder, name), 'utf8').trim()}\n`)
    .join('\n');
}

/** The schema that the newest migration leads to; null when there is no migration yet. */
export function lastSchemaText(): string | null {
  const last = readMigrations().at(-1);
  if (!last) return null;
  const file = path.join(migrationsFolder, last.name, 'schema.prisma');
  if (!existsSync(file)) throw new OperatorError(`${path.relative(projectRoot, file)} is missing.`);
  return readFileSync(file, 'utf8');
}

/** The SQL that turns a database of `before` (null: an empty one) into one of `after`; empty text when they agree. */
export async function diffSchemas(before: string | null, after: string): Promise<string> {
  engineLoading ??= loadEngine();
  const engine = await engineLoading;
  const asModel = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
    configDir: projectRoot,
  });
  const result = await engine.diff({
    from: before === null ? { tag: 'empty' } : asModel(before),
    to: asModel(after),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  const sql = (result.stdout ?? '').replace('-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\n', '');
  return sql.trim() === '-- This is an empty migration.' ? '' : sql;
}

/** One engine for the process: its bindings cannot be bound to a second instance. */
let engineLoading: Promise<Engine.SchemaEngine> | null = null;

async function loadEngine(): Promise<Engine.SchemaEngine> {
  const entry = new URL(import.meta.resolve('@prisma/schema-engine-wasm'));
  const bindings: typeof Engine & { __wbg_set_wasm(exports: unknown): void } = await import(
    new URL('./schema_engine_bg.js', entry).href
  );
  const { instance } = await WebAssembly.instantiate(readFileSync(new URL('./schema_engine_bg.wasm', entry)), {
    './schema_engine_bg.js': Object.fromEntries(
      Object.entries(bindings).filter(([, value]) => typeof value === 'function'),
    ),
  });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  const adapter = bindMigrationAwareSqlAdapterFactory(absentDatabase);
  return await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
}

/** The engine asks its database once for the server's version, and a difference of two schemas needs no more. */
const absentDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'absent',
  connect: async () => absentConnection,
  connectToShadowDb: async () => absentConnection,
};

const refuse = async () => {
  throw new Error('Comparing schemas must not touch a database.');
};
const absentConnection: SqlDriverAdapter = {
  provider: 'postgres',
  adapterName: 'absent',
  queryRaw: async () => ({
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 18.4', 180004]],
  }),
  executeRaw: refuse,
  executeScript: refuse,
  startTransaction: refuse,
  getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
  dispose: async () => undefined,
};

// The connection to the database, as the app's login that owns nothing. Imported by lib/scope alone.

import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';
import { env } from '../env.ts';
import { log } from '../log.ts';
import { PrismaClient } from './generated/client.ts';

if (typeof window !== 'undefined') throw new Error('The database is not for the browser.');

type Connection = { pool: Pool; prisma: PrismaClient };

// One pool a process: the development server loads this module anew at every change.
const holder: { legworkConnection?: Connection | null } = globalThis as { legworkConnection?: Connection | null };

function connection(): Connection {
  holder.legworkConnection ??= connect();
  return holder.legworkConnection;
}

function connect(): Connection {
  const pool = new Pool({
    connectionString: env().DATABASE_APP_URL,
    max: env().DATABASE_POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'legwork',
  });
  // A connection that dies while idle is replaced by the next query; without a listener it would end the process.
  pool.on('error', (error) => log.warn({ event: 'database.idle-connection-lost', ...codeOf(error) }));
  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' }) };
}

function codeOf(error: Error): { code: string } {
  return { code: 'code' in error && typeof error.code === 'string' ? error.code : error.name };
}

export function prisma(): PrismaClient {
  return connection().prisma;
}

/** The pool below, for what does not go through Prisma (the store of rate limits, the health check). */
export function pool(): Pool {
  return connection().pool;
}

/** Closes every connection; the next use opens new ones. For scripts and tests. */
export async function disconnect(): Promise<void> {
  const open = holder.legworkConnection;
  holder.legworkConnection = null;
  if (!open) return;
  await open.prisma.$disconnect();
  await open.pool.end();
}

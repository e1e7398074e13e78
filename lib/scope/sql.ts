// For the few reads that are written in SQL (keyset pages, counts): text that is always sent apart from its values.
// Such a query names the clinic itself; row-level security stands behind it.

import { Prisma } from '../db/generated/client.ts';

export type Sql = Prisma.Sql;

/** Use as a template: sql`"nameKey" > ${key}`. */
export const sql = Prisma.sql;
export const noSql = Prisma.empty;
export const joinSql = Prisma.join;

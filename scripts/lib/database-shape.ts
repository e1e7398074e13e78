// The shape of a database as text, item by item: what migrations made, whoever wrote them, in an order that never changes.

import type { Client } from 'pg';

/** `kind name` to its definition. */
export type DatabaseShape = Record<string, string>;

const QUERIES = [
  `SELECT 'column ' || c.relname || '.' || a.attname AS item,
     format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS definition
   FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
   WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND a.attnum > 0 AND NOT a.attisdropped`,
  `SELECT 'index ' || indexname AS item, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'`,
  `SELECT 'constraint ' || c.relname || '.' || k.conname AS item, pg_get_constraintdef(k.oid) AS definition
   FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
   WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('c', 'f', 'p', 'u', 'x')`,
  `SELECT 'trigger ' || c.relname || '.' || t.tgname AS item, pg_get_triggerdef(t.oid) AS definition
   FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
   WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace`,
  `SELECT 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' AS item,
     CASE WHEN p.prosecdef THEN 'security definer ' ELSE '' END || md5(pg_get_functiondef(p.oid)) AS definition
   FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prokind = 'f'
     AND NOT EXISTS (SELECT 1 FROM pg_depend x WHERE x.objid = p.oid AND x.deptype = 'e')`,
  `SELECT 'policy ' || tablename || '.' || policyname AS item,
     cmd || ' to ' || array_to_string(roles, ',') || ' using ' || coalesce(qual, '-') || ' check ' || coalesce(with_check, '-') AS definition
   FROM pg_policies WHERE schemaname = 'public'`,
  `SELECT 'row security ' || relname AS item, relrowsecurity || ' forced ' || relforcerowsecurity AS definition
   FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  `SELECT 'grant ' || table_name AS item, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS definition
   FROM information_schema.role_table_grants WHERE grantee = 'legwork_app' AND table_schema = 'public' GROUP BY table_name`,
  `SELECT 'grant ' || table_name || '.' || column_name AS item, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS definition
   FROM information_schema.column_privileges g WHERE grantee = 'legwork_app' AND table_schema = 'public'
     AND NOT EXISTS (SELECT 1 FROM information_schema.role_table_grants t WHERE t.grantee = g.grantee
       AND t.table_schema = g.table_schema AND t.table_name = g.table_name AND t.privilege_type = g.privilege_type)
   GROUP BY table_name, column_name`,
  `SELECT 'extension ' || extname AS item, 'present' AS definition FROM pg_extension`,
  `SELECT 'type ' || t.typname AS item, string_agg(e.enumlabel, ' ' ORDER BY e.enumsortorder) AS definition
   FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`,
];

/** Reads the shape of the connected database, without the table that lists the migrations. */
export async function readDatabaseShape(client: Client): Promise<DatabaseShape> {
  const items: [string, string][] = [];
  for (const query of QUERIES) {
    const { rows } = await client.query<{ item: string; definition: string }>(query);
    for (const { item, definition } of rows) if (!item.includes('_prisma_migrations')) items.push([item, definition]);
  }
  // By code unit: the order of a locale differs from one machine to the next.
  return Object.fromEntries(items.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** What differs, a line each. */
export function compareShapes(expected: DatabaseShape, found: DatabaseShape): string[] {
  const missing = Object.keys(expected).filter((item) => !(item in found));
  const extra = Object.keys(found).filter((item) => !(item in expected));
  const changed = Object.keys(expected).filter((item) => item in found && found[item] !== expected[item]);
  return [
    ...missing.map((item) => `missing: ${item}: ${expected[item]}`),
    ...extra.map((item) => `not expected: ${item}: ${found[item]}`),
    ...changed.map((item) => `changed: ${item}: ${expected[item]} is now ${found[item]}`),
  ];
}

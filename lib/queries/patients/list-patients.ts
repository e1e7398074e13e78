// The patients of the clinic: searched, sorted and paged on the server. Sent by POST, because a search holds names.
// A cursor is the code of the last patient shown: no name travels in it.

import { z } from 'zod';
import { AppError } from '#lib/errors.ts';
import { patientCodeSchema } from '#lib/records/get-patient.ts';
import { toIsoDate } from '#lib/scope/calendar.ts';
import { defineQuery } from '#lib/scope/define-query.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { joinSql, type Sql, sql } from '#lib/scope/sql.ts';
import { type PatientRow, selectPatientRows } from './patient-row.ts';
import { isSearchable, readPatientSearch } from './read-search.ts';

export type { PatientRow } from './patient-row.ts';

export const PATIENT_SORTS = ['name', 'birth-date', 'added'] as const;

const listPatientsSchema = z.strictObject({
  search: z.string().max(200, 'Search for less text.').default(''),
  cursor: patientCodeSchema.nullable().default(null),
  sort: z.enum(PATIENT_SORTS).default('name'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  limit: z.int().min(1).max(100).default(50),
});

export type PatientPage = {
  rows: PatientRow[];
  nextCursor: string | null;
  /** Null when there are more than are counted. */
  total: number | null;
  /** True when nothing matched word for word and like names are shown instead. */
  isApproximate: boolean;
};

/** More matches than a person reads: the search has to say more. */
const MOST_MATCHES = 200;
const MOST_COUNTED = 10_000;

export const listPatients = defineQuery({
  name: 'patients.list-patients',
  permission: 'patient.read',
  schema: listPatientsSchema,
  run: async (scope, { search, cursor, sort, direction, limit }): Promise<PatientPage> => {
    const found = search.trim() === '' ? null : await findMatches(scope, search);
    if (found && found.ids.length === 0) return { rows: [], nextCursor: null, total: 0, isApproximate: false };
    const among = found ? [sql`p."id" IN (${joinSql(found.ids.map((id) => sql`${id}::uuid`))})`] : [];
    const after = cursor === null ? [] : [await keyAfter(scope, cursor, sort, direction)];
    const order = direction === 'ascending' ? sql`ASC` : sql`DESC`;
    const rows = await selectPatientRows(scope, {
      conditions: [...among, ...after],
      orderBy: sql`${SORT_KEYS[sort]} ${order}, p."id" ${order}`,
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit);
    return {
      rows: shown,
      nextCursor: rows.length > limit ? (shown.at(-1)?.code ?? null) : null,
      total: found ? (found.ids.length < MOST_MATCHES ? found.ids.length : null) : await countPatients(scope),
      isApproximate: found?.isApproximate ?? false,
    };
  },
});

/** Each stands in an index behind the clinic. */
const SORT_KEYS: Record<(typeof PATIENT_SORTS)[number], Sql> = {
  name: sql`p."nameKey"`,
  'birth-date': sql`p."birthSortOn"`,
  added: sql`p."createdAt"`,
};

async function findMatches(scope: Scope, search: string): Promise<{ ids: string[]; isApproximate: boolean }> {
  const { needles, born } = readPatientSearch(search);
  if (born === null && !isSearchable(search)) return { ids: [], isApproximate: false };
  const found = await scope.tx.$queryRaw`
    SELECT "id"::text, "likeness" FROM legwork_find_patients(${needles}::text[], ${born}::date, ${MOST_MATCHES}::int)`;
  const matches = z.array(z.object({ id: z.uuid(), likeness: z.number() })).parse(found);
  return { ids: matches.map(({ id }) => id), isApproximate: matches.some(({ likeness }) => likeness < 1) };
}

async function keyAfter(
  scope: Scope,
  code: string,
  sort: (typeof PATIENT_SORTS)[number],
  direction: 'ascending' | 'descending',
): Promise<Sql> {
  const { tx, clinicId } = scope;
  const last = await tx.patient.findUnique({ where: { clinicId_code: { clinicId, code } } });
  if (!last) throw new AppError('not-found');
  const values: Record<typeof sort, Sql> = {
    name: sql`${last.nameKey}`,
    'birth-date': sql`${toIsoDate(last.birthSortOn)}::date`,
    added: sql`${last.createdAt}::timestamptz`,
  };
  const beyond = direction === 'ascending' ? sql`>` : sql`<`;
  return sql`(${SORT_KEYS[sort]}, p."id") ${beyond} (${values[sort]}, ${last.id}::uuid)`;
}

async function countPatients(scope: Scope): Promise<number | null> {
  const counted = await scope.tx.$queryRaw`
    SELECT count(*)::int AS "count" FROM (
      SELECT 1 FROM "Patient" p WHERE p."clinicId" = ${scope.clinicId}::uuid LIMIT ${MOST_COUNTED + 1}) AS counted`;
  const count = z.array(z.object({ count: z.int() })).parse(counted)[0]?.count ?? 0;
  return count > MOST_COUNTED ? null : count;
}

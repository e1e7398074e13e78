// A patient as a line of a list.

import { z } from 'zod';
import { URGENCIES, type Urgency } from '#lib/clinical/codes.ts';
import { ageInYears } from '#lib/clinical/dates.ts';
import type { IsoDate, Sex } from '#lib/clinical/facts.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { joinSql, noSql, type Sql, sql } from '#lib/scope/sql.ts';

export type PatientRow = {
  code: string;
  familyName: string;
  givenName: string;
  birthDate: IsoDate | null;
  ageYears: number | null;
  sex: Sex;
  mrn: string;
  openCaseUrgency: Urgency | null;
  lastSeenOn: IsoDate | null;
};

const storedRowSchema = z.object({
  code: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  birthDate: z.string().nullable(),
  sex: z.enum(['female', 'male', 'unknown']),
  mrn: z.string(),
  openCaseUrgency: z.enum(URGENCIES).nullable(),
  lastSeenOn: z.string().nullable(),
});

type RowSelection = {
  /** Conditions besides the clinic, all of which hold. */
  conditions: Sql[];
  orderBy: Sql;
  limit: number;
};

/** Reads lines of the clinic's patients. No chart is opened: nothing of this is audited. */
export async function selectPatientRows(
  scope: Scope,
  { conditions, orderBy, limit }: RowSelection,
): Promise<PatientRow[]> {
  const further = conditions.length === 0 ? noSql : sql`AND ${joinSql(conditions, ' AND ')}`;
  const rows = await scope.tx.$queryRaw`
    SELECT p."code", p."familyName", p."givenName", p."sex", p."mrn", to_char(p."birthDate", 'YYYY-MM-DD') AS "birthDate",
      (SELECT c."urgency" FROM "Case" c
        WHERE c."clinicId" = p."clinicId" AND c."patientId" = p."id" AND c."status" = 'open') AS "openCaseUrgency",
      (SELECT to_char(max(e."occurredOn"), 'YYYY-MM-DD') FROM "Encounter" e
        WHERE e."clinicId" = p."clinicId" AND e."patientId" = p."id") AS "lastSeenOn"
    FROM "Patient" p
    WHERE p."clinicId" = ${scope.clinicId}::uuid ${further}
    ORDER BY ${orderBy}
    LIMIT ${limit}`;
  return z
    .array(storedRowSchema)
    .parse(rows)
    .map((row) => ({ ...row, ageYears: ageInYears(row.birthDate, scope.today) }));
}

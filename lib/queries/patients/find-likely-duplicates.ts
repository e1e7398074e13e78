// Patients who may be the one that is just being added: the same MRN, a like or like-sounding name, the same or nearly
// the same birth date. Asked while somebody types, so it takes half-filled answers.

import { z } from 'zod';
import { isIsoDate } from '#lib/clinical/dates.ts';
import { foldText } from '#lib/format/fold-text.ts';
import { defineQuery } from '#lib/scope/define-query.ts';
import { joinSql, sql } from '#lib/scope/sql.ts';
import { type PatientRow, selectPatientRows } from './patient-row.ts';

const MOST_SHOWN = 5;

export const findLikelyDuplicates = defineQuery({
  name: 'patients.find-likely-duplicates',
  permission: 'patient.read',
  schema: z.strictObject({
    familyName: z.string().max(200).default(''),
    givenName: z.string().max(200).default(''),
    birthDate: z.string().refine(isIsoDate).nullable().default(null),
    mrn: z.string().max(200).nullable().default(null),
  }),
  run: async (scope, { familyName, givenName, birthDate, mrn }): Promise<PatientRow[]> => {
    const nameKey = foldText(`${familyName} ${givenName}`);
    const number = mrn?.trim() ?? '';
    if (nameKey.length < 3 && number === '') return [];
    const found = await scope.tx.$queryRaw`
      SELECT "id"::text FROM legwork_similar_patients(
        ${nameKey}, ${birthDate}::date, ${number}, ${MOST_SHOWN}::int)`;
    const ids = z.array(z.object({ id: z.uuid() })).parse(found);
    if (ids.length === 0) return [];
    const list = joinSql(ids.map(({ id }) => sql`${id}::uuid`));
    return await selectPatientRows(scope, {
      conditions: [sql`p."id" IN (${list})`],
      orderBy: sql`array_position(ARRAY[${list}], p."id")`,
      limit: MOST_SHOWN,
    });
  },
});

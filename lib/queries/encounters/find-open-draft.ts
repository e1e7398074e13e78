// Whether a patient has an encounter that is being recorded. Tells nothing of what is in it.

import { z } from 'zod';

import { getPatientByCode, patientCodeSchema } from '#lib/records/get-patient.ts';
import { defineQuery } from '#lib/scope/define-query.ts';

/** `null`: nothing is being recorded. A patient that does not exist is not-found. */
export const findOpenDraft = defineQuery({
  name: 'encounter-drafts.find-open',
  permission: 'encounter.record',
  schema: z.strictObject({ patientCode: patientCodeSchema }),
  run: async (scope, { patientCode }): Promise<{ draftId: string } | null> => {
    const { tx, clinicId } = scope;
    const { id: patientId } = await getPatientByCode(scope, patientCode);
    const draft = await tx.encounterDraft.findFirst({ where: { clinicId, patientId, status: 'open' } });
    return draft === null ? null : { draftId: draft.id };
  },
});

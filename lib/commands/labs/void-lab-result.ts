// Takes a result out of what rules read, with the reason. Its value stays as received. The patient is screened again;
// a flag that it raised stays until a person decides.

import { z } from 'zod';

import { defineCommand } from '#lib/scope/define-command.ts';
import { rescreen } from '../screenings/rescreen.ts';
import { getStandingLab } from './get-standing-lab.ts';

export const voidLabResult = defineCommand({
  name: 'lab-result.void',
  permission: 'encounter.sign',
  schema: z.strictObject({ labResultId: z.uuid(), reason: z.string().trim().min(1, 'Say why it is wrong.').max(500) }),
  run: async (scope, { labResultId, reason }) => {
    const { tx, clinicId } = scope;
    const { patientId, analyte } = await getStandingLab(scope, labResultId);
    await tx.labResult.update({
      where: { clinicId_id: { clinicId, id: labResultId }, status: { not: 'entered-in-error' } },
      data: { status: 'entered-in-error', errorReason: reason },
    });
    const { screeningId, change } = await rescreen(scope, patientId);
    return { patientId, analyte, screeningId, caseId: change?.caseId ?? null };
  },
  audit: ({ labResultId }, { patientId, analyte, screeningId }) => ({
    type: 'lab-result.voided',
    subjectId: labResultId,
    patientId,
    data: { analyte, screeningId },
  }),
});

// Opens the draft of an encounter, or gives the one that is open: a patient has at most one.

import { z } from 'zod';

import { emptyDraft } from '#lib/intake/draft-content.ts';
import { getPatientByCode, patientCodeSchema } from '#lib/records/get-patient.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { claimPatient } from '../patients/claim-patient.ts';
import { asJson } from './find-draft.ts';

export type StartedEncounter = { draftId: string; version: number; patientId: string; isNew: boolean };

export const startEncounter = defineCommand({
  name: 'encounter.start',
  permission: 'encounter.record',
  schema: z.object({ patientCode: patientCodeSchema }),
  audit: (_input, output: StartedEncounter) => ({
    type: output.isNew ? 'encounter-draft.started' : 'encounter-draft.opened',
    subjectId: output.draftId,
    patientId: output.patientId,
    data: { version: output.version },
  }),
  run: async (scope, { patientCode }): Promise<StartedEncounter> => {
    const { tx, clinicId, actor, now } = scope;
    const { id: patientId } = await getPatientByCode(scope, patientCode);
    await claimPatient(scope, patientId);
    const open = await tx.encounterDraft.findFirst({ where: { clinicId, patientId, status: 'open' } });
    if (open !== null) return { draftId: open.id, version: open.version, patientId, isNew: false };
    const draft = await tx.encounterDraft.create({
      data: {
        clinicId,
        patientId,
        content: asJson(emptyDraft(scope.today)),
        openedAt: now,
        openedById: actor.userId,
        updatedAt: now,
        updatedById: actor.userId,
      },
    });
    return { draftId: draft.id, version: draft.version, patientId, isNew: true };
  },
});

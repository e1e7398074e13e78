// A person whose role the gate names takes responsibility for what it holds, with a reason, for the facts they saw.

import { z } from 'zod';

import { HANDOUT_GATES } from '#lib/clinical/handouts/types.ts';
import { AppError } from '#lib/errors.ts';
import { gateReleaser } from '#lib/knowledge/handout-gates.ts';
import { getPatientByCode, patientCodeSchema } from '#lib/records/get-patient.ts';
import { handoutInputSchema, prepareHandout } from '#lib/records/prepare-handout.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { claimPatient } from '../patients/claim-patient.ts';
import { ensureCurrentScreening } from './current-screening.ts';

export const releaseGate = defineCommand({
  name: 'gate.release',
  permission: 'gate.release',
  schema: z.strictObject({
    patientCode: patientCodeSchema,
    /** As the preview gave it. */
    screeningId: z.uuid().nullable(),
    gate: z.enum(HANDOUT_GATES),
    reason: z.string().trim().min(1, 'Say why it is safe to go on.').max(1000),
  }),
  run: async (scope, { patientCode, screeningId, gate, reason }) => {
    const { tx, clinicId, actor, now } = scope;
    const releaser = gateReleaser(gate);
    if (releaser !== actor.role) {
      const message =
        releaser === 'nobody'
          ? 'Nobody can release this gate: it ends when its cause ends.'
          : `Only a ${releaser} can release this gate.`;
      throw new AppError('forbidden', { message, data: { gate, releaser } });
    }
    await claimPatient(scope, (await getPatientByCode(scope, patientCode)).id);
    const prepared = await prepareHandout(scope, handoutInputSchema.parse({ patientCode }));
    if (prepared.screeningId !== screeningId) {
      throw new AppError('stale', {
        message: 'The record changed after you opened this page. Look at the handout again; nothing was released.',
        data: { screeningId: prepared.screeningId },
      });
    }
    const outcome = prepared.result.gates.find((item) => item.gate === gate);
    if (outcome === undefined) throw new AppError('conflict', { message: 'This gate holds nothing now.' });
    if (outcome.isCleared) throw new AppError('conflict', { message: 'This gate is released already.' });
    const release = await tx.gateRelease.create({
      data: {
        clinicId,
        patientId: prepared.patientId,
        screeningId: await ensureCurrentScreening(scope, prepared.patientId, prepared.facts),
        gate,
        reason,
        releasedById: actor.userId,
        releasedAt: now,
      },
    });
    return { releaseId: release.id, patientId: prepared.patientId };
  },
  audit: ({ gate }, { releaseId, patientId }) => ({
    type: 'gate.released',
    subjectId: releaseId,
    patientId,
    data: { gate },
  }),
});

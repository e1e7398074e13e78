// A red flag was seen: by whom, when, and what was done. Nurses and clinicians; it clears nothing.

import { z } from 'zod';

import { AppError } from '#lib/errors.ts';
import { canBeAcknowledged } from '#lib/records/case-state.ts';
import { isAlarm } from '#lib/records/finding-changes.ts';
import { urgencySchema } from '#lib/records/urgency-schema.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { decisionDueAfter } from './due-times.ts';
import { getActableFinding } from './get-actable-finding.ts';
import { recordCaseEvent } from './record-case-event.ts';
import { refreshCase } from './refresh-case.ts';

export const acknowledgeFinding = defineCommand({
  name: 'case-finding.acknowledge',
  permission: 'flag.acknowledge',
  schema: z.strictObject({
    caseFindingId: z.uuid(),
    version: z.number().int().positive(),
    actionTaken: z.string().trim().min(1, 'Say what was done.').max(2000),
  }),
  run: async (scope, { caseFindingId, version, actionTaken }) => {
    const { tx, clinicId, actor, now } = scope;
    const { finding, owner } = await getActableFinding(scope, { caseFindingId, version });
    if (!canBeAcknowledged(finding.kind)) {
      throw new AppError('invalid-input', { message: 'Only red flags are acknowledged; decide this finding instead.' });
    }
    if (finding.state === 'decided') {
      throw new AppError('conflict', { message: 'This finding is decided already.', data: { state: finding.state } });
    }
    await tx.acknowledgement.create({
      data: { clinicId, caseFindingId, screeningId: finding.lastScreeningId, actionTaken, byId: actor.userId, at: now },
    });
    const urgency = urgencySchema.parse(finding.urgency);
    const saved = await tx.caseFinding.update({
      where: { clinicId_id: { clinicId, id: caseFindingId }, version },
      data: {
        state: 'acknowledged',
        changedSinceActed: false,
        ...(isAlarm(urgency) ? { dueAt: decisionDueAfter(now) } : {}),
        version: { increment: 1 },
      },
    });
    const { key, title } = finding;
    await recordCaseEvent(scope, owner.id, { type: 'acknowledged', data: { key, title, actionTaken } });
    await refreshCase(scope, owner.id, { by: 'person' });
    return { caseId: owner.id, patientId: owner.patientId, key, version: saved.version };
  },
  audit: ({ caseFindingId }, { caseId, patientId, key }) => ({
    type: 'case-finding.acknowledged',
    subjectId: caseFindingId,
    patientId,
    data: { caseId, key },
  }),
});

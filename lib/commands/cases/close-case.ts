// Ends a case in which every red flag was acknowledged and every finding decided.

import { z } from 'zod';

import { AppError } from '#lib/errors.ts';
import { closeBlockers, isPutOff } from '#lib/records/case-state.ts';
import { urgencySchema } from '#lib/records/urgency-schema.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { getOpenCase } from './get-open-case.ts';
import { recordCaseEvent } from './record-case-event.ts';

export const closeCase = defineCommand({
  name: 'case.close',
  permission: 'case.decide',
  schema: z.strictObject({ caseId: z.uuid(), version: z.number().int().positive() }),
  run: async (scope, { caseId, version }) => {
    const { tx, clinicId, actor, now } = scope;
    const found = await getOpenCase(scope, caseId, version);
    const findings = await tx.caseFinding.findMany({
      where: { clinicId, caseId },
      include: { decisions: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 1 } },
    });
    const blockers = closeBlockers(
      findings.map((row) => ({
        ...row,
        urgency: urgencySchema.parse(row.urgency),
        isPutOff: isPutOff(row.decisions[0]),
      })),
    );
    if (blockers.length > 0) {
      throw new AppError('conflict', {
        message: `This case cannot be closed yet. ${blockers.join(' ')}`,
        data: { blockers },
      });
    }
    const saved = await tx.case.update({
      where: { clinicId_id: { clinicId, id: caseId }, version },
      data: {
        status: 'closed',
        closedAt: now,
        closedById: actor.userId,
        hasUnacknowledged: false,
        version: { increment: 1 },
      },
    });
    await recordCaseEvent(scope, caseId, { type: 'closed', data: {} });
    return { patientId: found.patientId, version: saved.version };
  },
  audit: ({ caseId }, { patientId }) => ({ type: 'case.closed', subjectId: caseId, patientId }),
});

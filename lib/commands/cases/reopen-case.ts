// Takes up a closed case again, with the reason. A patient has at most one open case.

import { z } from 'zod';

import { AppError } from '#lib/errors.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { recordCaseEvent } from './record-case-event.ts';
import { refreshCase } from './refresh-case.ts';

export const reopenCase = defineCommand({
  name: 'case.reopen',
  permission: 'case.decide',
  schema: z.strictObject({ caseId: z.uuid(), reason: z.string().trim().min(1, 'Say why it is reopened.').max(2000) }),
  run: async (scope, { caseId, reason }) => {
    const { tx, clinicId } = scope;
    const found = await tx.case.findFirst({ where: { clinicId, id: caseId } });
    if (found === null) throw new AppError('not-found');
    if (found.status === 'open') throw new AppError('conflict', { message: 'This case is open already.' });
    const open = await tx.case.findFirst({ where: { clinicId, patientId: found.patientId, status: 'open' } });
    if (open !== null) {
      throw new AppError('conflict', {
        message: 'This patient has another open case. Work on that one.',
        data: { openCaseId: open.id },
      });
    }
    await tx.case.update({
      where: { clinicId_id: { clinicId, id: caseId } },
      data: { status: 'open', closedAt: null, closedById: null },
    });
    await recordCaseEvent(scope, caseId, { type: 'reopened', data: { reason } });
    await refreshCase(scope, caseId, { by: 'person' });
    return { patientId: found.patientId };
  },
  audit: ({ caseId }, { patientId }) => ({ type: 'case.reopened', subjectId: caseId, patientId }),
});

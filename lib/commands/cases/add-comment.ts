// A note in the history of a case. Nurses, clinicians and dietitians; open or closed.

import { z } from 'zod';

import { AppError } from '#lib/errors.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { recordCaseEvent } from './record-case-event.ts';

export const addComment = defineCommand({
  name: 'case.comment',
  permission: 'case.read',
  schema: z.strictObject({ caseId: z.uuid(), comment: z.string().trim().min(1, 'Write something first.').max(2000) }),
  run: async (scope, { caseId, comment }) => {
    const { tx, clinicId } = scope;
    const found = await tx.case.findFirst({ where: { clinicId, id: caseId }, select: { patientId: true } });
    if (found === null) throw new AppError('not-found');
    await recordCaseEvent(scope, caseId, { type: 'commented', data: { comment } });
    return { patientId: found.patientId };
  },
  audit: ({ caseId }, { patientId }) => ({ type: 'case.commented', subjectId: caseId, patientId }),
});

// Gives a case to a person, or takes it back into the pool.

import { z } from 'zod';

import { roleCan } from '#lib/auth/permissions.ts';
import { AppError, fieldError } from '#lib/errors.ts';
import { readPeople } from '#lib/records/read-people.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { getOpenCase } from './get-open-case.ts';
import { recordCaseEvent } from './record-case-event.ts';

export const assignCase = defineCommand({
  name: 'case.assign',
  permission: 'case.assign',
  schema: z.strictObject({ caseId: z.uuid(), version: z.number().int().positive(), assigneeId: z.uuid().nullable() }),
  run: async (scope, { caseId, version, assigneeId }) => {
    const { tx, clinicId } = scope;
    const found = await getOpenCase(scope, caseId, version);
    if (assigneeId !== null) await refuseUnlessAssignable(scope, assigneeId);
    const saved = await tx.case.update({
      where: { clinicId_id: { clinicId, id: caseId }, version },
      data: { assigneeId, version: { increment: 1 } },
    });
    await recordCaseEvent(scope, caseId, { type: 'assigned', data: { assigneeId } });
    return { patientId: found.patientId, version: saved.version };
  },
  audit: ({ caseId, assigneeId }, { patientId }) => ({
    type: 'case.assigned',
    subjectId: caseId,
    patientId,
    data: { assigneeId },
  }),
});

async function refuseUnlessAssignable(scope: Scope, assigneeId: string): Promise<void> {
  const { tx, clinicId } = scope;
  const user = await tx.user.findFirst({ where: { clinicId, id: assigneeId }, select: { status: true } });
  if (user === null) throw new AppError('not-found');
  const { role } = (await readPeople(scope, [assigneeId]))(assigneeId);
  const isAble = user.status === 'active' && role !== null && roleCan(role, 'case.read');
  if (!isAble) throw fieldError('assigneeId', 'This person cannot work on cases.');
}

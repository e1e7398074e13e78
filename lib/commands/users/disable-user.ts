// Takes a user's access away at once, or gives it back. Users are never deleted: the record names them.

import { z } from 'zod';
import { AppError } from '#lib/errors.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { endSessions } from './end-sessions.ts';

export const disableUser = defineCommand({
  name: 'users.disable-user',
  permission: 'user.manage',
  schema: z.strictObject({ userId: z.uuid(), version: z.int().min(1), isDisabled: z.boolean().default(true) }),
  run: async (scope, { userId, version, isDisabled }): Promise<{ version: number; sessionsEnded: number }> => {
    const { clinicId, actor } = scope;
    if (isDisabled && userId === actor.userId) {
      throw new AppError('conflict', { message: 'You cannot disable your own account. Ask another administrator.' });
    }
    const where = { clinicId_id: { clinicId, id: userId } };
    const user = await scope.tx.user.findUnique({ where });
    if (!user) throw new AppError('not-found');
    if (user.version !== version) throw new AppError('stale', { data: { currentVersion: user.version } });
    const status = isDisabled ? 'disabled' : 'active';
    const changed = await scope.tx.user.update({ where, data: { status, version: { increment: 1 } } });
    const sessionsEnded = isDisabled ? await endSessions(scope, userId, 'user-disabled') : 0;
    return { version: changed.version, sessionsEnded };
  },
  audit: (input, output) => ({
    type: input.isDisabled ? 'user.disabled' : 'user.enabled',
    subjectId: input.userId,
    patientId: null,
    data: { sessionsEnded: output.sessionsEnded },
  }),
});

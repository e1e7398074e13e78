// Gives a user a new one-time password, shown once to the administrator. Every session of the user ends.

import { z } from 'zod';
import { hashPassword, makeOneTimePassword } from '#lib/auth/password.ts';
import { AppError } from '#lib/errors.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { endSessions } from './end-sessions.ts';

export const resetUserPassword = defineCommand({
  name: 'users.reset-user-password',
  permission: 'user.manage',
  schema: z.strictObject({ userId: z.uuid() }),
  answer: 'secret',
  run: async (scope, { userId }): Promise<{ oneTimePassword: string; sessionsEnded: number }> => {
    const { clinicId } = scope;
    const user = await scope.tx.user.findUnique({ where: { clinicId_id: { clinicId, id: userId } } });
    if (!user) throw new AppError('not-found');
    const oneTimePassword = makeOneTimePassword();
    const passwordHash = await hashPassword(oneTimePassword);
    await scope.tx.user.update({
      where: { clinicId_id: { clinicId, id: userId } },
      data: { passwordHash, mustChangePassword: true, version: { increment: 1 } },
    });
    return { oneTimePassword, sessionsEnded: await endSessions(scope, userId, 'password-reset') };
  },
  audit: (input, output) => ({
    type: 'user.password-reset',
    subjectId: input.userId,
    patientId: null,
    data: { sessionsEnded: output.sessionsEnded },
  }),
});

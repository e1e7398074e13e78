// Replaces one's own password. Every other session of the person ends.

import { z } from 'zod';
import { hashPassword, newPasswordSchema, verifyPassword } from '#lib/auth/password.ts';
import { fieldError } from '#lib/errors.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { endSessions } from './end-sessions.ts';

export const changeOwnPasswordSchema = z.strictObject({
  currentPassword: z.string().min(1, 'Enter your current password.').max(1_000),
  newPassword: newPasswordSchema,
});

export const changeOwnPassword = defineCommand({
  name: 'users.change-own-password',
  permission: 'self',
  schema: changeOwnPasswordSchema,
  answer: 'secret',
  limit: 'password-check',
  run: async (scope, { currentPassword, newPassword }): Promise<{ sessionsEnded: number }> => {
    const { clinicId, actor } = scope;
    const where = { clinicId_id: { clinicId, id: actor.userId } };
    const user = await scope.tx.user.findUniqueOrThrow({ where });
    if (!(await verifyPassword(user.passwordHash, currentPassword))) {
      throw fieldError('currentPassword', 'This is not your current password.');
    }
    refuseEasyPassword(newPassword, currentPassword, [user.name, user.email]);
    const passwordHash = await hashPassword(newPassword);
    await scope.tx.user.update({ where, data: { passwordHash, mustChangePassword: false, version: { increment: 1 } } });
    return { sessionsEnded: await endSessions(scope, actor.userId, 'password-changed', actor.sessionId) };
  },
  audit: (_input, output, scope) => ({
    type: 'user.password-changed',
    subjectId: scope.actor.userId,
    patientId: null,
    data: { sessionsEnded: output.sessionsEnded },
  }),
});

function refuseEasyPassword(password: string, current: string, aboutUser: string[]): void {
  if (password === current) throw fieldError('newPassword', 'Choose a password that differs from the current one.');
  const folded = password.toLowerCase();
  const parts = aboutUser.flatMap((text) => text.toLowerCase().split(/[\s@.]+/)).filter((part) => part.length >= 4);
  // Taking the known parts out must leave a password that is still long.
  const rest = parts.reduce((text, part) => text.replaceAll(part, ''), folded);
  if (rest.length < 8) throw fieldError('newPassword', 'Do not build the password from your name or e-mail address.');
}

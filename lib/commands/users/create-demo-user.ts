// Adds a user of the demonstration data with a password that is already known to the person at this machine.
// Refused in a clinic that does not say of itself that it holds demonstration data.

import { hashPassword, newPasswordSchema } from '#lib/auth/password.ts';
import { AppError } from '#lib/errors.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { userInputSchema } from './user-input.ts';

export const createDemoUser = defineCommand({
  name: 'users.create-demo-user',
  permission: 'system',
  schema: userInputSchema.extend({ password: newPasswordSchema }),
  answer: 'secret',
  run: async (scope, { email, name, role, password }): Promise<{ userId: string }> => {
    const { clinicId, now } = scope;
    const clinic = await scope.tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
    if (!clinic.hasDemoData) throw new AppError('forbidden');
    const passwordHash = await hashPassword(password);
    const user = await scope.tx.user.create({
      data: { clinicId, email, name, role, passwordHash, mustChangePassword: false, createdAt: now },
    });
    return { userId: user.id };
  },
  audit: (input, output) => ({
    type: 'user.created',
    subjectId: output.userId,
    patientId: null,
    data: { role: input.role, isDemo: true },
  }),
});

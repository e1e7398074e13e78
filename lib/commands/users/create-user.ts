// Adds a user. The password is made here, shown once, and changed by its owner at the first sign-in.

import { hashPassword, makeOneTimePassword } from '#lib/auth/password.ts';
import { fieldError } from '#lib/errors.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { userInputSchema } from './user-input.ts';

export const createUser = defineCommand({
  name: 'users.create-user',
  permission: 'user.manage',
  schema: userInputSchema,
  answer: 'secret',
  run: async (scope, { email, name, role }): Promise<{ userId: string; oneTimePassword: string }> => {
    const oneTimePassword = makeOneTimePassword();
    const passwordHash = await hashPassword(oneTimePassword);
    const { clinicId, now } = scope;
    // An address may be taken in another clinic, which this one cannot see: the unique index decides, not a look-up.
    const made = await scope.tx.user.createManyAndReturn({
      data: { clinicId, email, name, role, passwordHash, mustChangePassword: true, createdAt: now },
      select: { id: true },
      skipDuplicates: true,
    });
    const user = made[0];
    if (!user) throw fieldError('email', 'This e-mail address signs somebody in already.');
    return { userId: user.id, oneTimePassword };
  },
  audit: (input, output) => ({
    type: 'user.created',
    subjectId: output.userId,
    patientId: null,
    data: { role: input.role },
  }),
});

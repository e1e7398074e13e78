// Makes a clinic with its first administrator: what everything else stands on. Only the installation may, from its
// scripts; it runs before there is a clinic to be in, so it is the one write that is not a command inside a scope.

import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { hashPassword, makeOneTimePassword, newPasswordSchema } from '#lib/auth/password.ts';
import { userInputSchema } from '#lib/commands/users/user-input.ts';
import { AppError } from '#lib/errors.ts';
import { NO_USER } from '#lib/scope/actor.ts';
import { enterForAudit, outsideClinic } from '#lib/scope/outside-clinic.ts';
import { parseInput } from '#lib/scope/parse-input.ts';
import { writeAudit } from '#lib/scope/write-audit.ts';
import { clinicSettingsInputSchema } from './clinic-settings-input.ts';

const createClinicSchema = z.strictObject({
  clinic: clinicSettingsInputSchema,
  administrator: userInputSchema.omit({ role: true }),
  /** Null: a one-time password is made and has to be changed at the first sign-in. */
  password: newPasswordSchema.nullable(),
  hasDemoData: z.boolean(),
});

export type NewClinic = { clinicId: string; userId: string; oneTimePassword: string | null };

/** Throws `conflict` when the e-mail address is taken. */
export async function createClinic(rawInput: unknown, now: Date = new Date()): Promise<NewClinic> {
  const { clinic, administrator, password, hasDemoData } = parseInput(createClinicSchema, rawInput);
  const clinicId = randomUUID();
  const oneTimePassword = password === null ? makeOneTimePassword() : null;
  const passwordHash = await hashPassword(password ?? oneTimePassword ?? '');
  return await outsideClinic(async (tx) => {
    const taken = await tx.user.findUnique({ where: { email: administrator.email }, select: { id: true } });
    if (taken) throw new AppError('conflict', { message: 'This e-mail address signs somebody in already.' });
    await tx.clinic.create({ data: { id: clinicId, ...clinic, hasDemoData, createdAt: now } });
    await enterForAudit(tx, clinicId);
    const mustChangePassword = oneTimePassword !== null;
    const user = await tx.user.create({
      data: { clinicId, ...administrator, role: 'administrator', passwordHash, mustChangePassword, createdAt: now },
    });
    await writeAudit(
      tx,
      { clinicId, userId: NO_USER, sessionId: null },
      [
        { type: 'clinic.created', subjectId: clinicId, patientId: null, data: { hasDemoData } },
        { type: 'user.created', subjectId: user.id, patientId: null, data: { role: 'administrator' } },
      ],
      now,
    );
    return { clinicId, userId: user.id, oneTimePassword };
  });
}

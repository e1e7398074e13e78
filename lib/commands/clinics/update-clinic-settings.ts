// Changes what the clinic says of itself. Handouts that were issued keep what they were printed with.

import { z } from 'zod';
import { AppError } from '#lib/errors.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { clinicSettingsInputSchema } from './clinic-settings-input.ts';

export const updateClinicSettings = defineCommand({
  name: 'clinics.update-clinic-settings',
  permission: 'settings.write',
  schema: clinicSettingsInputSchema.extend({ version: z.int().min(1) }),
  run: async (scope, { version, ...settings }): Promise<{ version: number; changed: string[] }> => {
    const { tx, clinicId } = scope;
    const before = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
    if (before.version !== version) throw new AppError('stale', { data: { currentVersion: before.version } });
    const after = await tx.clinic.update({
      where: { id: clinicId },
      data: { ...settings, version: { increment: 1 } },
    });
    const changed = clinicSettingsInputSchema.keyof().options.filter((key) => `${before[key]}` !== `${after[key]}`);
    return { version: after.version, changed };
  },
  audit: (_input, output, scope) => ({
    type: 'clinic.settings-changed',
    subjectId: scope.clinicId,
    patientId: null,
    data: { fields: output.changed },
  }),
});

// What the frame around every page shows: which clinic, who is signed in, how much waits.

import { z } from 'zod';
import { PERMISSIONS, type Permission, type Role } from '#lib/auth/permissions.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { AppError } from '#lib/errors.ts';
import { defineQuery } from '#lib/scope/define-query.ts';

export type Shell = {
  clinicName: string;
  timeZone: string;
  paper: 'a4' | 'letter';
  today: IsoDate;
  hasDemoData: boolean;
  actor: { userId: string; name: string; role: Role; permissions: Permission[]; mustChangePassword: boolean };
  /** Null for those who do not work with cases. */
  counts: { openCases: number; unacknowledgedRedFlags: number } | null;
};

export const getShell = defineQuery({
  name: 'clinics.get-shell',
  permission: 'self',
  schema: z.strictObject({}),
  run: async (scope): Promise<Shell> => {
    const { tx, clinicId, actor } = scope;
    if (actor.role === 'system') throw new AppError('forbidden');
    const clinic = await tx.clinic.findUniqueOrThrow({ where: { id: clinicId } });
    const open = { clinicId, status: 'open' };
    const counts = scope.can('case.read') && {
      openCases: await tx.case.count({ where: open }),
      unacknowledgedRedFlags: await tx.case.count({ where: { ...open, hasUnacknowledged: true } }),
    };
    return {
      clinicName: clinic.name,
      timeZone: clinic.timeZone,
      paper: z.enum(['a4', 'letter']).parse(clinic.paper),
      today: scope.today,
      hasDemoData: clinic.hasDemoData,
      actor: {
        userId: actor.userId,
        name: actor.name,
        role: actor.role,
        permissions: PERMISSIONS.filter((permission) => scope.can(permission)),
        mustChangePassword: actor.mustChangePassword,
      },
      counts: counts || null,
    };
  },
});

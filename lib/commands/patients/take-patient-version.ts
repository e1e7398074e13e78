// Counts a patient's row version up, if it is still the one that the person saw.

import { AppError } from '#lib/errors.ts';
import type { Scope } from '#lib/scope/scope.ts';

type Versioned = { id: string; version: number; updatedAt: Date; updatedById: string };

/** Throws `stale` with who changed it and when, for the words on the screen. */
export async function takePatientVersion(scope: Scope, patient: Versioned, seen: number): Promise<void> {
  const { tx, clinicId, now, actor } = scope;
  const taken = await tx.patient.updateMany({
    where: { clinicId, id: patient.id, version: seen },
    data: { version: { increment: 1 }, updatedAt: now, updatedById: actor.userId },
  });
  if (taken.count === 1) return;
  const by = await tx.user.findUnique({ where: { clinicId_id: { clinicId, id: patient.updatedById } } });
  throw new AppError('stale', {
    message: `${by?.name ?? 'Somebody'} changed this record after you opened it. What you typed is kept.`,
    data: {
      currentVersion: patient.version,
      updatedByName: by?.name ?? null,
      updatedAt: patient.updatedAt.toISOString(),
    },
  });
}

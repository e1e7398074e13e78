// Makes everything that is concluded from a patient's record take turns.

import type { Scope } from '#lib/scope/scope.ts';

/**
 * Writes the patient's row without changing it. Two transactions that both do so, each on what it had read before,
 * cannot both commit: the later one is run again and sees what the earlier one wrote. To be called by every command
 * that stores a conclusion from many rows (a screening), so that none is concluded from half of the facts.
 */
export async function claimPatient({ tx, clinicId }: Scope, patientId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Patient" SET "version" = "version" WHERE "clinicId" = ${clinicId}::uuid AND "id" = ${patientId}::uuid`;
}

// A patient of this clinic by the short code of URLs, or not-found: another clinic's code is not found either.

import { z } from 'zod';

import { AppError } from '#lib/errors.ts';
import type { Scope } from '#lib/scope/scope.ts';

export const patientCodeSchema = z.string().trim().min(1).max(16);

export async function getPatientByCode(scope: Scope, code: string) {
  const patient = await scope.tx.patient.findFirst({ where: { clinicId: scope.clinicId, code } });
  if (patient === null) throw new AppError('not-found');
  return patient;
}

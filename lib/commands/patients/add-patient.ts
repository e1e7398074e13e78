// Adds a patient and gives the short code that stands for the patient in addresses and titles.

import { randomBytes } from 'node:crypto';
import { AppError } from '#lib/errors.ts';
import { fromIsoDate } from '#lib/scope/calendar.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { patientColumns, recordDietReview, refuseTakenMrn } from './patient-columns.ts';
import { type PatientInput, patientInputSchema } from './patient-input.ts';

export const addPatient = defineCommand({
  name: 'patients.add-patient',
  permission: 'patient.write',
  schema: patientInputSchema,
  run: async (scope, input): Promise<{ patientId: string; code: string }> => {
    await refuseTakenMrn(scope, input.mrn, null);
    const patient = await createWithFreeCode(scope, input);
    if (input.diet !== null) await recordDietReview(scope, patient.patientId);
    return patient;
  },
  audit: (_input, output) => ({ type: 'patient.added', subjectId: output.patientId, patientId: output.patientId }),
});

async function createWithFreeCode(scope: Scope, input: PatientInput): Promise<{ patientId: string; code: string }> {
  const { tx, clinicId, actor, now } = scope;
  for (let tries = 0; tries < 8; tries += 1) {
    const made = await tx.patient.createManyAndReturn({
      data: {
        ...patientColumns(scope, input),
        ...{ clinicId, code: randomCode(), createdAt: now, createdById: actor.userId },
        pregnancyRecordedOn: input.pregnant === null ? null : fromIsoDate(scope.today),
      },
      select: { id: true, code: true },
      skipDuplicates: true,
    });
    const patient = made[0];
    if (patient) return { patientId: patient.id, code: patient.code };
    // The code or, added a moment ago by somebody else, the MRN.
    await refuseTakenMrn(scope, input.mrn, null);
  }
  throw new AppError('unavailable');
}

/** Crockford's base 32: no I, L, O, U, so that it can be read aloud. A billion codes, drawn at random: they tell nothing. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function randomCode(): string {
  return Array.from(randomBytes(6), (byte) => ALPHABET.charAt(byte % 32)).join('');
}

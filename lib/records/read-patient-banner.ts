// What stands on top of every page of a patient.

import { z } from 'zod';
import { ALLERGENS, CONDITIONS, DIETS, FAITH_RULES, MEDICINES, RESTRICTIONS } from '#lib/clinical/codes.ts';
import { ageInYears } from '#lib/clinical/dates.ts';
import { AppError } from '#lib/errors.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { toIsoDateOrNull } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { readHistory, readReviewedOn } from './read-history.ts';

const closedSetsSchema = z.object({
  sex: z.enum(['female', 'male', 'unknown']),
  diet: z.enum(DIETS).nullable(),
  faithRules: z.array(z.enum(FAITH_RULES)),
  restrictions: z.array(z.enum(RESTRICTIONS)),
});

/** By the short code of URLs. A list is null when it is empty and nobody got an answer about it. Throws `not-found`. */
export async function readPatientBanner(scope: Scope, code: string): Promise<PatientBanner> {
  const { tx, clinicId } = scope;
  const patient = await tx.patient.findUnique({ where: { clinicId_code: { clinicId, code } } });
  if (!patient) throw new AppError('not-found');
  const history = await readHistory(scope, patient.id);
  const reviewed = await readReviewedOn(scope, patient.id);
  const openCase = await tx.case.findFirst({ where: { clinicId, patientId: patient.id, status: 'open' } });
  const birthDate = toIsoDateOrNull(patient.birthDate);
  const { familyName, givenName, mrn, pregnant, phone, version } = patient;
  return {
    patientId: patient.id,
    code: patient.code,
    familyName,
    givenName,
    birthDate,
    ageYears: ageInYears(birthDate, scope.today),
    mrn,
    pregnant,
    phone,
    ...closedSetsSchema.parse(patient),
    allergies: orNotAsked(history.allergies.map(allergyOf), reviewed.allergens),
    conditions: orNotAsked(history.conditions.map(conditionOf), reviewed.conditions),
    medicines: orNotAsked(history.medicines.map(medicineOf), reviewed.medicines),
    reviewed,
    version,
    openCaseId: openCase?.id ?? null,
  };
}

/** Never an empty list without somebody having asked: that would read as "none". */
function orNotAsked<T>(entries: T[], reviewedOn: string | null): T[] | null {
  return entries.length > 0 || reviewedOn !== null ? entries : null;
}

function allergyOf(row: { allergen: string; reaction: string | null }) {
  const code = z.enum(ALLERGENS).parse(row.allergen);
  return { code, label: vocabulary.allergens[code].label, reaction: row.reaction };
}

function conditionOf(row: { code: string; startedOn: Date | null }) {
  const code = z.enum(CONDITIONS).parse(row.code);
  return { code, label: vocabulary.conditions[code].label, startedOn: toIsoDateOrNull(row.startedOn) };
}

function medicineOf(row: { code: string; name: string | null; startedOn: Date | null }) {
  const code = z.enum(MEDICINES).parse(row.code);
  const { label } = vocabulary.medicines[code];
  return { code, label, name: row.name, startedOn: toIsoDateOrNull(row.startedOn) };
}

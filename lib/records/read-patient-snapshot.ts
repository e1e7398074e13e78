// What the record says of a patient today, in the shape that facts are assembled from.

import { z } from 'zod';

import {
  ALLERGENS,
  CIRCUMSTANCES,
  type CircumstanceCode,
  CONDITIONS,
  DIETS,
  FAITH_RULES,
  MEDICINES,
  RESTRICTIONS,
} from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { AppError } from '#lib/errors.ts';
import { LASTING_CIRCUMSTANCES, type PatientSnapshot } from '#lib/intake/patient-snapshot.ts';
import { toIsoDate, toIsoDateOrNull } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';

const codedSchema = {
  condition: z.enum(CONDITIONS),
  medicine: z.enum(MEDICINES),
  allergen: z.enum(ALLERGENS),
};
const patientSchema = z.object({
  sex: z.enum(['female', 'male', 'unknown']),
  diet: z.enum(DIETS).nullable(),
  faithRules: z.array(z.enum(FAITH_RULES)),
  restrictions: z.array(z.enum(RESTRICTIONS)),
});

/** Lists are ordered by code, so that the same record always gives the same bytes. */
export async function readPatientSnapshot(scope: Scope, patientId: string): Promise<PatientSnapshot> {
  const { tx, clinicId } = scope;
  const active = { where: { clinicId, patientId, endedAt: null } };
  const patient = await tx.patient.findFirst({ where: { clinicId, id: patientId } });
  if (patient === null) throw new AppError('not-found');
  const conditions = await tx.condition.findMany({ ...active, orderBy: [{ code: 'asc' }, { id: 'asc' }] });
  const medicines = await tx.medication.findMany({ ...active, orderBy: [{ code: 'asc' }, { id: 'asc' }] });
  const allergies = await tx.allergy.findMany({ ...active, orderBy: [{ allergen: 'asc' }, { id: 'asc' }] });
  const reviews = await latestReviews(scope, patientId);
  const closed = patientSchema.parse(patient);
  return {
    code: patient.code,
    birthDate: toIsoDateOrNull(patient.birthDate),
    sex: closed.sex,
    pregnant: patient.pregnant,
    conditions: listed(
      conditions.map((row) => ({
        code: codedSchema.condition.parse(row.code),
        startedOn: toIsoDateOrNull(row.startedOn),
      })),
      reviews.get('conditions'),
    ),
    medicines: listed(
      medicines.map((row) => ({
        code: codedSchema.medicine.parse(row.code),
        startedOn: toIsoDateOrNull(row.startedOn),
      })),
      reviews.get('medicines'),
    ),
    allergens: listed(
      [...new Set(allergies.map((row) => codedSchema.allergen.parse(row.allergen)))],
      reviews.get('allergens'),
    ),
    diet: closed.diet,
    faithRules: closed.faithRules,
    restrictions: closed.restrictions,
    reviewed: {
      allergens: answeredOn(reviews.get('allergens')),
      conditions: answeredOn(reviews.get('conditions')),
      medicines: answeredOn(reviews.get('medicines')),
      diet: answeredOn(reviews.get('diet')),
    },
    lastingCircumstances: await lastingCircumstances(scope, patientId),
  };
}

type Review = { outcome: string; reviewedOn: Date };

async function latestReviews({ tx, clinicId }: Scope, patientId: string): Promise<Map<string, Review>> {
  const rows = await tx.historyReview.findMany({
    where: { clinicId, patientId },
    orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
  });
  return new Map(rows.map((row) => [row.kind, row]));
}

/** An empty list is "none" only when somebody asked and got an answer; what is on the list counts either way. */
function listed<T>(entries: T[], review: Review | undefined): T[] | null {
  return entries.length > 0 || answeredOn(review) !== null ? entries : null;
}

function answeredOn(review: Review | undefined): IsoDate | null {
  return review === undefined || review.outcome === 'unable' ? null : toIsoDate(review.reviewedOn);
}

/** Those whose latest answer was "present". */
async function lastingCircumstances({ tx, clinicId }: Scope, patientId: string) {
  const rows = await tx.circumstanceRecord.findMany({
    where: { clinicId, patientId, code: { in: [...LASTING_CIRCUMSTANCES] } },
    include: { encounter: { select: { occurredOn: true } } },
    orderBy: [{ encounter: { occurredOn: 'asc' } }, { encounter: { signedAt: 'asc' } }, { id: 'asc' }],
  });
  const latest = new Map<CircumstanceCode, { isPresent: boolean; recordedOn: IsoDate }>();
  for (const row of rows) {
    latest.set(z.enum(CIRCUMSTANCES).parse(row.code), {
      isPresent: row.status === 'present',
      recordedOn: toIsoDate(row.encounter.occurredOn),
    });
  }
  return CIRCUMSTANCES.flatMap((code) => {
    const entry = latest.get(code);
    return entry?.isPresent ? [{ code, recordedOn: entry.recordedOn }] : [];
  });
}

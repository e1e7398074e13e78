// The facts of a patient as signed: what the record holds today, with the symptoms of the latest visit.

import { z } from 'zod';

import { CIRCUMSTANCES, EXAMINATION_FINDINGS, MEASUREMENTS, SYMPTOMS } from '#lib/clinical/codes.ts';
import type { CaseFacts, MeasurementFact, SymptomFact } from '#lib/clinical/facts.ts';
import { patientFacts } from '#lib/intake/assemble-facts.ts';
import { toIsoDate } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { factsOfLabs, readLabRows } from './read-labs.ts';
import { readPatientSnapshot } from './read-patient-snapshot.ts';

export const symptomSchema = z.object({
  code: z.enum([...SYMPTOMS, ...EXAMINATION_FINDINGS]),
  status: z.enum(['present', 'absent']),
  side: z.enum(['left', 'right', 'both']).nullable(),
  severity: z.number().nullable(),
  durationDays: z.number().nullable(),
  nocturnal: z.boolean().nullable(),
  exertional: z.boolean().nullable(),
  suddenOnset: z.boolean().nullable(),
  worsening: z.boolean().nullable(),
});
export const circumstanceSchema = z.object({ code: z.enum(CIRCUMSTANCES), status: z.enum(['present', 'absent']) });

/**
 * As of today in the clinic's time zone. Symptoms and durations stand as they were told at the latest visit: nobody has
 * asked since, so they neither end nor grow older. Orders are fixed, so that the same record gives the same bytes.
 */
export async function readSignedFacts(scope: Scope, patientId: string): Promise<CaseFacts> {
  const patient = await readPatientSnapshot(scope, patientId);
  const visit = await findLatestEncounter(scope, patientId);
  const answered = visit?.circumstances.map((row) => circumstanceSchema.parse(row)) ?? [];
  return {
    id: patient.code,
    asOf: scope.today,
    patient: patientFacts(patient, answered, visit ? toIsoDate(visit.occurredOn) : null),
    symptoms: visit?.symptoms.map((row): SymptomFact => symptomSchema.parse(row)) ?? [],
    measurements: await readMeasurements(scope, patientId),
    labs: factsOfLabs(await readLabRows(scope, patientId)).map(({ fact }) => fact),
  };
}

/** The latest by the day it took place, then by signing; `null` before the first. */
export async function findLatestEncounter({ tx, clinicId }: Scope, patientId: string) {
  return await tx.encounter.findFirst({
    where: { clinicId, patientId },
    orderBy: [{ occurredOn: 'desc' }, { signedAt: 'desc' }, { id: 'desc' }],
    include: {
      symptoms: { orderBy: [{ code: 'asc' }, { side: 'asc' }, { id: 'asc' }] },
      circumstances: { orderBy: [{ code: 'asc' }] },
    },
  });
}

async function readMeasurements({ tx, clinicId }: Scope, patientId: string): Promise<MeasurementFact[]> {
  const rows = await tx.measurement.findMany({
    where: { clinicId, patientId },
    orderBy: [{ takenOn: 'asc' }, { code: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    code: z.enum(MEASUREMENTS).parse(row.code),
    value: row.valueText,
    unit: row.unit,
    takenOn: toIsoDate(row.takenOn),
  }));
}

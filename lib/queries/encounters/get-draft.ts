// The open draft of an encounter with all that the record screen needs to screen live.

import { z } from 'zod';

import type { IsoDate, LabFact } from '#lib/clinical/facts.ts';
import { AppError } from '#lib/errors.ts';
import {
  type DraftCircumstance,
  type DraftContent,
  type DraftSymptom,
  draftContentSchema,
} from '#lib/intake/draft-content.ts';
import type { PatientSnapshot } from '#lib/intake/patient-snapshot.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { getPatientByCode, patientCodeSchema } from '#lib/records/get-patient.ts';
import { factsOfLabs, readLabRows } from '#lib/records/read-labs.ts';
import { readPatientBanner } from '#lib/records/read-patient-banner.ts';
import { readPatientSnapshot } from '#lib/records/read-patient-snapshot.ts';
import { readPeople } from '#lib/records/read-people.ts';
import { circumstanceSchema, findLatestEncounter, symptomSchema } from '#lib/records/read-signed-facts.ts';
import { toIsoDate } from '#lib/scope/calendar.ts';
import { defineQuery } from '#lib/scope/define-query.ts';
import type { Scope } from '#lib/scope/scope.ts';

export type PriorLab = {
  labResultId: string;
  fact: LabFact;
  /** Analyte in words. */
  label: string;
  /** ISO instant. */
  recordedAt: string;
};

export type PreviousEncounter = {
  encounterId: string;
  occurredOn: IsoDate;
  /** For "unchanged since 12 Nov": in the shape of a draft. */
  symptoms: DraftSymptom[];
  circumstances: DraftContent['circumstances'];
};

export type EncounterDraftDto = {
  draftId: string;
  version: number;
  content: DraftContent;
  patient: PatientSnapshot;
  banner: PatientBanner;
  /** Results in the record, in the order that `assembleFacts` takes (`priorLabs.map((lab) => lab.fact)`). */
  priorLabs: PriorLab[];
  previous: PreviousEncounter | null;
  /** The day live screening reads the facts on: today in the clinic's time zone. */
  asOf: IsoDate;
  /** ISO instant. */
  updatedAt: string;
  updatedByName: string;
};

export const getDraft = defineQuery({
  name: 'encounter-drafts.get',
  permission: 'encounter.record',
  schema: z.union([z.strictObject({ draftId: z.uuid() }), z.strictObject({ patientCode: patientCodeSchema })]),
  run: async (scope, wanted): Promise<EncounterDraftDto> => {
    const draft = await findOpenDraft(scope, wanted);
    const patient = await readPatientSnapshot(scope, draft.patientId);
    const person = await readPeople(scope, [draft.updatedById]);
    const labs = factsOfLabs(await readLabRows(scope, draft.patientId));
    return {
      draftId: draft.id,
      version: draft.version,
      content: draftContentSchema.parse(draft.content),
      patient,
      banner: await readPatientBanner(scope, patient.code),
      priorLabs: labs.map(({ row, fact }) => ({
        labResultId: row.id,
        fact,
        label: vocabulary.analytes[fact.analyte].label,
        recordedAt: row.recordedAt.toISOString(),
      })),
      previous: await readPrevious(scope, draft.patientId),
      asOf: scope.today,
      updatedAt: draft.updatedAt.toISOString(),
      updatedByName: person(draft.updatedById).name,
    };
  },
  audit: (_input, { draftId, banner, version }) => ({
    type: 'encounter-draft.opened',
    subjectId: draftId,
    patientId: banner.patientId,
    data: { version },
  }),
});

/** `conflict` tells that a draft was signed or discarded; a patient without an open draft is not-found. */
async function findOpenDraft(scope: Scope, wanted: { draftId: string } | { patientCode: string }) {
  const { tx, clinicId } = scope;
  const where =
    'draftId' in wanted
      ? { id: wanted.draftId }
      : { patientId: (await getPatientByCode(scope, wanted.patientCode)).id, status: 'open' };
  const draft = await tx.encounterDraft.findFirst({ where: { clinicId, ...where } });
  if (draft === null) throw new AppError('not-found');
  if (draft.status !== 'open') throw new AppError('conflict', { data: { status: draft.status } });
  return draft;
}

async function readPrevious(scope: Scope, patientId: string): Promise<PreviousEncounter | null> {
  const visit = await findLatestEncounter(scope, patientId);
  if (visit === null) return null;
  return {
    encounterId: visit.id,
    occurredOn: toIsoDate(visit.occurredOn),
    symptoms: visit.symptoms.map((row): DraftSymptom => {
      const { severity, durationDays, ...rest } = symptomSchema.parse(row);
      return { ...rest, severity: asTyped(severity), durationDays: asTyped(durationDays) };
    }),
    circumstances: visit.circumstances.map((row): DraftCircumstance => circumstanceSchema.parse(row)),
  };
}

function asTyped(value: number | null): string | null {
  return value === null ? null : String(value);
}

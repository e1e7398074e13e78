// The open draft of an encounter with all that the record screen needs to screen live.

import type { IsoDate, LabFact } from '#lib/clinical/facts.ts';
import type { DraftContent, DraftSymptom } from '#lib/intake/draft-content.ts';
import type { PatientSnapshot } from '#lib/intake/patient-snapshot.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';

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

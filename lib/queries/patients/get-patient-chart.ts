// One patient: current findings, encounters, results, handouts.

import type { Analyte } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { LabReading, Screening } from '#lib/clinical/screening.ts';
import type { HandoutRow } from '#lib/queries/handouts/list-handouts.ts';
import type { PatientBanner } from './get-patient-banner.ts';

export type EncounterRow = {
  encounterId: string;
  occurredOn: IsoDate;
  /** ISO instant. */
  signedAt: string;
  signedByName: string;
  historyGivenBy: string | null;
  patientWords: string | null;
  /** In words, with side and duration: "Tingling, both sides, 60 days". */
  present: string[];
  absent: string[];
  circumstances: { present: string[]; absent: string[] };
  measurements: { label: string; value: string; unit: string; takenOn: IsoDate }[];
};

export type LabRow = {
  labResultId: string;
  analyte: Analyte;
  label: string;
  /** As received. */
  valueText: string;
  unit: string | null;
  collectedOn: IsoDate | null;
  specimen: string[];
  status: 'final' | 'corrected' | 'entered-in-error';
  /** True when a later row corrects or voids this one. */
  isSuperseded: boolean;
  errorReason: string | null;
  /** How it reads today; `null` for one that is superseded. */
  reading: LabReading | null;
  /** In the canonical unit, for a trend; `null` when it cannot be interpreted. */
  canonical: { comparator: string | null; value: string; unit: string } | null;
  /** ISO instant. */
  recordedAt: string;
  recordedByName: string;
};

export type PatientChart = {
  banner: PatientBanner;
  /** The latest screening of what was signed; `null` before the first. */
  latestScreening: Screening | null;
  /** ISO instant. */
  screenedAt: string | null;
  /** Newest first. */
  encounters: EncounterRow[];
  /** Newest first. */
  labs: LabRow[];
  handouts: HandoutRow[];
  /** The draft nobody has signed yet. */
  draft: { draftId: string; updatedAt: string; byName: string } | null;
  openCaseId: string | null;
};

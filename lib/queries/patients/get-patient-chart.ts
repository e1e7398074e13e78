// One patient: current findings, encounters, results, handouts.

import { z } from 'zod';

import type { Analyte } from '#lib/clinical/codes.ts';
import type { IsoDate, ReferenceRange } from '#lib/clinical/facts.ts';
import type { LabReading, Screening } from '#lib/clinical/screening.ts';
import type { HandoutRow } from '#lib/queries/handouts/list-handouts.ts';
import { patientCodeSchema } from '#lib/records/get-patient.ts';
import { readEncounterRows } from '#lib/records/read-encounter-rows.ts';
import { readHandoutRows } from '#lib/records/read-handout-rows.ts';
import { readLabHistory } from '#lib/records/read-lab-history.ts';
import { readPatientBanner } from '#lib/records/read-patient-banner.ts';
import { readPeople } from '#lib/records/read-people.ts';
import { parseStoredScreening } from '#lib/records/stored-screening.ts';
import { withEvidence } from '#lib/records/with-evidence.ts';
import { defineQuery } from '#lib/scope/define-query.ts';
import type { Scope } from '#lib/scope/scope.ts';
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
  /** The laboratory's own interval and flag; a correction of the value keeps them. */
  referenceRange: ReferenceRange | null;
  flag: string | null;
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
  /** The latest screening of what was signed, its findings with the evidence of their rules; `null` before the first. */
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

export const getPatientChart = defineQuery({
  name: 'patients.get-patient-chart',
  permission: 'chart.read',
  schema: z.strictObject({ code: patientCodeSchema }),
  run: async (scope, { code }): Promise<PatientChart> => {
    const banner = await readPatientBanner(scope, code);
    const { patientId, openCaseId } = banner;
    const latest = await findLatestScreening(scope, patientId);
    return {
      banner,
      latestScreening: latest === null ? null : readable(parseStoredScreening(latest.resultText)),
      screenedAt: latest?.createdAt.toISOString() ?? null,
      encounters: await readEncounterRows(scope, patientId),
      labs: await readLabHistory(scope, patientId),
      handouts: scope.can('handout.read') ? await readHandoutRows(scope, patientId) : [],
      draft: await findDraft(scope, patientId),
      openCaseId,
    };
  },
  audit: (_input, { banner }) => ({ type: 'chart.read', subjectId: banner.patientId, patientId: banner.patientId }),
});

function readable(screening: Screening): Screening {
  return { ...screening, findings: screening.findings.map(withEvidence) };
}

async function findLatestScreening({ tx, clinicId }: Scope, patientId: string) {
  return await tx.screening.findFirst({
    where: { clinicId, patientId, basis: 'signed' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
}

async function findDraft(scope: Scope, patientId: string): Promise<PatientChart['draft']> {
  const { tx, clinicId } = scope;
  const draft = await tx.encounterDraft.findFirst({ where: { clinicId, patientId, status: 'open' } });
  if (draft === null) return null;
  const byName = (await readPeople(scope, [draft.updatedById]))(draft.updatedById).name;
  return { draftId: draft.id, updatedAt: draft.updatedAt.toISOString(), byName };
}

// The engine beside the form: the same facts and the same rules as on the server, for what is on screen now.

import type { Analyte } from '#lib/clinical/codes.ts';
import type { IsoDate, LabFact } from '#lib/clinical/facts.ts';
import { readLab } from '#lib/clinical/read-lab.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { LabReading, Screening } from '#lib/clinical/screening.ts';
import { assembleDraftFacts } from '#lib/intake/assemble-facts.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { PatientSnapshot } from '#lib/intake/patient-snapshot.ts';
import { knowledge } from '#lib/knowledge/page-knowledge.ts';

/** What stands still while a person types. */
export type Surroundings = { patient: PatientSnapshot; priorLabs: LabFact[]; asOf: IsoDate };

export type LiveScreening = {
  screening: Screening;
  /** How each row of the grid reads; a row that is not screened has none. */
  readings: ReadonlyMap<string, LabReading>;
};

export function screenLive(draft: DraftContent, surroundings: Surroundings): LiveScreening {
  const { facts, labIndex } = assembleDraftFacts({ ...surroundings, draft, id: surroundings.patient.code });
  const screening = screen(facts, knowledge);
  const readings = Object.entries(labIndex).flatMap(([rowId, index]): [string, LabReading][] => {
    const reading = screening.readings[index];
    return reading === undefined ? [] : [[rowId, reading]];
  });
  return { screening, readings: new Map(readings) };
}

/** How each row reads when nothing is held back. */
export function readDraftLabs(draft: DraftContent, surroundings: Surroundings): ReadonlyMap<string, LabReading> {
  return screenLive({ ...draft, inProgress: null }, surroundings).readings;
}

/** How the value being typed reads at this key, before the rules are let at it; `null` when nothing is being typed. */
export function readInProgress(draft: DraftContent, surroundings: Surroundings): [string, LabReading] | null {
  const rowId = draft.inProgress;
  if (rowId === null) return null;
  const whole = { ...draft, inProgress: null };
  const { facts, labIndex } = assembleDraftFacts({ ...surroundings, draft: whole, id: surroundings.patient.code });
  const lab = facts.labs[labIndex[rowId] ?? -1];
  return lab === undefined ? null : [rowId, readLab(lab, facts, knowledge)];
}

export type EarlierResult = { value: string; unit: string | null; on: IsoDate | null };

/** The latest earlier result of each test, as it was reported. */
export function latestResults(priorLabs: readonly LabFact[]): Map<Analyte, EarlierResult> {
  const latest = new Map<Analyte, EarlierResult>();
  const byDate = [...priorLabs]
    .filter(({ status }) => status !== 'entered-in-error')
    .sort((one, other) => (one.collectedOn ?? '').localeCompare(other.collectedOn ?? ''));
  for (const lab of byDate) {
    latest.set(lab.analyte, { value: lab.value, unit: lab.unit, on: lab.collectedOn });
  }
  return latest;
}

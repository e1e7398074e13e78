// From the record and a draft to the input of the engine: the same function in the browser (live) and on the server.

import { CIRCUMSTANCES } from '#lib/clinical/codes.ts';
import { isIsoDate } from '#lib/clinical/dates.ts';
import type {
  CaseFacts,
  IsoDate,
  LabFact,
  MeasurementFact,
  PatientFacts,
  ReferenceRange,
  SymptomFact,
} from '#lib/clinical/facts.ts';
import {
  type DraftCircumstance,
  type DraftContent,
  type DraftLab,
  type DraftMeasurement,
  type DraftSymptom,
  parseDurationDays,
  parseSeverity,
} from './draft-content.ts';
import type { PatientSnapshot } from './patient-snapshot.ts';
import { specimenOf } from './specimen-of.ts';

export type FactSources = {
  patient: PatientSnapshot;
  /** Results already in the record, oldest first. */
  priorLabs: LabFact[];
  draft: DraftContent;
  /** The day the facts are read on: today in the clinic's time zone. */
  asOf: IsoDate;
  id: string;
};

/** The facts, and where each row of the draft stands in them: `readings[labIndex[rowId]]`, `labs[3]` in a finding's path. */
export type AssembledFacts = {
  facts: CaseFacts;
  /** Index in `facts.labs` by row; a row that is empty, without a test or being typed has none. */
  labIndex: Record<string, number>;
};

/** The input of the engine for what is recorded and typed so far. Absent text is absent, never zero or "no". */
export function assembleFacts(sources: FactSources): CaseFacts {
  return assembleDraftFacts(sources).facts;
}

/** Like `assembleFacts`, with the index of each draft row. */
export function assembleDraftFacts({ patient, priorLabs, draft, asOf, id }: FactSources): AssembledFacts {
  const usable = draft.labs.filter((lab) => isScreened(lab, draft.inProgress));
  const labIndex: Record<string, number> = {};
  usable.forEach((lab, index) => {
    labIndex[lab.rowId] = priorLabs.length + index;
  });
  const facts: CaseFacts = {
    id,
    asOf,
    patient: patientFacts(patient, draft.circumstances, wholeDate(draft.occurredOn)),
    symptoms: draft.symptoms.map(symptomFact),
    measurements: draft.measurements.flatMap((row) => measurementFact(row, draft.inProgress)),
    labs: [...priorLabs, ...usable.flatMap(labFact)],
  };
  return { facts, labIndex };
}

/** The patient's side of the facts. `answered`: circumstances asked at the visit of `askedOn`. */
export function patientFacts(
  patient: PatientSnapshot,
  answered: DraftCircumstance[],
  askedOn: IsoDate | null,
): PatientFacts {
  const { allergens, conditions, medicines, diet } = patient.reviewed;
  return {
    birthDate: patient.birthDate,
    sex: patient.sex,
    pregnant: patient.pregnant,
    conditions: patient.conditions,
    medicines: patient.medicines,
    allergens: patient.allergens,
    diet: patient.diet,
    faith: patient.faithRules,
    restrictions: patient.restrictions,
    ...circumstanceFacts(patient, answered),
    reviewed: {
      ...(allergens === null ? {} : { allergens }),
      ...(medicines === null ? {} : { medicines }),
      ...(conditions === null ? {} : { conditions }),
      ...(answered.length > 0 && askedOn !== null ? { circumstances: askedOn } : {}),
      ...(diet === null ? {} : { diet }),
    },
  };
}

/** Asked now wins; a lasting one found present before stays present until asked again; the rest was not asked. */
function circumstanceFacts(patient: PatientSnapshot, answered: DraftCircumstance[]) {
  const status = new Map(answered.map(({ code, status }) => [code, status]));
  for (const { code } of patient.lastingCircumstances) if (!status.has(code)) status.set(code, 'present');
  if (status.size === 0) return { circumstances: null, circumstancesNotAsked: [] };
  return {
    circumstances: CIRCUMSTANCES.filter((code) => status.get(code) === 'present'),
    circumstancesNotAsked: CIRCUMSTANCES.filter((code) => !status.has(code)),
  };
}

function symptomFact(symptom: DraftSymptom): SymptomFact {
  return {
    code: symptom.code,
    status: symptom.status,
    side: symptom.side,
    severity: parseSeverity(symptom.severity),
    durationDays: parseDurationDays(symptom.durationDays),
    nocturnal: symptom.nocturnal,
    exertional: symptom.exertional,
    suddenOnset: symptom.suddenOnset,
    worsening: symptom.worsening,
  };
}

function measurementFact(row: DraftMeasurement, inProgress: string | null): MeasurementFact[] {
  const takenOn = wholeDate(row.takenOn);
  if (row.rowId === inProgress || row.value.trim() === '' || takenOn === null) return [];
  return [{ code: row.code, value: row.value.trim(), unit: row.unit.trim(), takenOn }];
}

function isScreened(lab: DraftLab, inProgress: string | null): boolean {
  return lab.rowId !== inProgress && lab.analyte !== null && lab.value.trim() !== '';
}

function labFact(lab: DraftLab): LabFact[] {
  if (lab.analyte === null) return [];
  return [
    {
      analyte: lab.analyte,
      value: lab.value.trim(),
      unit: given(lab.unit),
      collectedOn: wholeDate(lab.collectedOn),
      specimen: specimenOf(lab),
      status: 'final',
      referenceRange: referenceRange(lab.referenceRange),
      flag: given(lab.flag),
    },
  ];
}

function referenceRange(range: DraftLab['referenceRange']): ReferenceRange | null {
  if (range === null) return null;
  const [low, high, text] = [given(range.low), given(range.high), given(range.text)];
  if (low !== null || high !== null) return { low, high, unit: given(range.unit), text: null };
  return text === null ? null : { low: null, high: null, unit: null, text };
}

/** Text with something in it, trimmed; else `null`. */
function given(text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

/** The date once it is whole and exists in the calendar; half a date is no date. */
function wholeDate(text: string | null): IsoDate | null {
  const trimmed = text?.trim() ?? '';
  return isIsoDate(trimmed) ? trimmed : null;
}

// A draft as a nurse leaves it, and its facts, for the tests of this folder.

import { screen } from '#lib/clinical/screen.ts';
import type { LabReading } from '#lib/clinical/screening.ts';
import { assembleDraftFacts } from '#lib/intake/assemble-facts.ts';
import { type DraftContent, type DraftLab, type DraftSymptom, emptyDraft } from '#lib/intake/draft-content.ts';
import type { PatientSnapshot } from '#lib/intake/patient-snapshot.ts';
import { type DraftProblems, validateDraft } from '#lib/intake/validate-draft.ts';
import { knowledge } from '#lib/knowledge/index.ts';

export const TODAY = '2026-11-20';

export const patient: PatientSnapshot = {
  code: '4F7K',
  birthDate: '1970-05-01',
  sex: 'male',
  pregnant: null,
  conditions: null,
  medicines: [],
  allergens: null,
  diet: null,
  faithRules: [],
  restrictions: [],
  reviewed: { allergens: null, conditions: null, medicines: '2026-11-18', diet: null },
  lastingCircumstances: [],
};

export function draftOf(changes: Partial<DraftContent>): DraftContent {
  return { ...emptyDraft(TODAY), ...changes };
}

export function labRow(changes: Partial<DraftLab>): DraftLab {
  return {
    rowId: 'row-1',
    analyte: 'potassium-serum',
    value: '4.1',
    unit: 'mmol/L',
    collectedOn: '2026-11-18',
    specimen: [],
    referenceRange: null,
    flag: null,
    confirmedAsTyped: false,
    ...changes,
  };
}

export function symptomRow(changes: Partial<DraftSymptom>): DraftSymptom {
  return {
    code: 'leg-pain',
    status: 'present',
    side: null,
    severity: null,
    durationDays: null,
    nocturnal: null,
    exertional: null,
    suddenOnset: null,
    worsening: null,
    ...changes,
  };
}

/** What stands in the way of signing, read by the engine as on the record screen. */
export function problemsOf(draft: DraftContent, of: PatientSnapshot = patient): DraftProblems {
  const { facts, labIndex } = assembleDraftFacts({ patient: of, priorLabs: [], draft, asOf: TODAY, id: of.code });
  const { readings } = screen(facts, knowledge);
  const readingOf = (rowId: string): LabReading | null => {
    const index = labIndex[rowId];
    return index === undefined ? null : (readings[index] ?? null);
  };
  return validateDraft({ content: draft, birthDate: of.birthDate, today: TODAY, readingOf, knowledge });
}

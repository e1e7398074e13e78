// Cases for tests: an adult about whom nothing is known unless a test says it.

import type { Analyte } from '#lib/clinical/codes.ts';
import type { CaseFacts, LabFact, PatientFacts, SymptomFact } from '#lib/clinical/facts.ts';

export const AS_OF = '2026-11-20';
export const YESTERDAY = '2026-11-19';

const ADULT: PatientFacts = {
  birthDate: '1980-06-01',
  sex: 'female',
  pregnant: false,
  conditions: null,
  medicines: null,
  allergens: null,
  diet: null,
  faith: [],
  restrictions: [],
  circumstances: null,
  reviewed: {},
};

/** All lists asked, nothing on them. */
export const ASKED_NONE: Partial<PatientFacts> = { conditions: [], medicines: [], circumstances: [], diet: 'omnivore' };

type Parts = {
  patient?: Partial<PatientFacts>;
  symptoms?: SymptomFact[];
  labs?: LabFact[];
  measurements?: CaseFacts['measurements'];
};

export function caseOf({ patient = {}, symptoms = [], labs = [], measurements = [] }: Parts = {}): CaseFacts {
  return { id: 'test', asOf: AS_OF, patient: { ...ADULT, ...patient }, symptoms, measurements, labs };
}

export function symptom(code: SymptomFact['code'], details: Partial<SymptomFact> = {}): SymptomFact {
  return {
    code,
    status: 'present',
    side: null,
    severity: null,
    durationDays: null,
    nocturnal: null,
    exertional: null,
    suddenOnset: null,
    worsening: null,
    ...details,
  };
}

/** "0.58 mmol/L" or "haemolysed"; collected yesterday unless the test says otherwise. */
export function lab(analyte: Analyte, text: string, details: Partial<LabFact> = {}): LabFact {
  const [value = '', ...unit] = text.split(' ');
  return {
    analyte,
    value,
    unit: unit.length === 0 ? null : unit.join(' '),
    collectedOn: YESTERDAY,
    specimen: [],
    status: 'final',
    referenceRange: null,
    flag: null,
    ...details,
  };
}

/** Days before asOf as a date of the calendar. */
export function daysAgo(days: number): string {
  return new Date(Date.UTC(2026, 10, 20 - days)).toISOString().slice(0, 10);
}

// Random but well-formed cases for property tests: any codes, values, units, dates and details.

import fc from 'fast-check';
import {
  ANALYTES,
  CIRCUMSTANCES,
  CONDITIONS,
  DIETS,
  EXAMINATION_FINDINGS,
  MEDICINES,
  SYMPTOMS,
} from '#lib/clinical/codes.ts';
import type { CaseFacts, LabFact, PatientFacts, SymptomFact } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { AS_OF, daysAgo } from './case-builder.ts';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const codes = <T extends string>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: 5 });

const symptomFacts: fc.Arbitrary<SymptomFact> = fc.record({
  code: fc.constantFrom(...SYMPTOMS, ...EXAMINATION_FINDINGS),
  status: fc.constantFrom('present', 'present', 'absent', 'not-asked'),
  side: maybe(fc.constantFrom('left', 'right', 'both')),
  severity: maybe(fc.integer({ min: 0, max: 10 })),
  durationDays: maybe(fc.integer({ min: 0, max: 200 })),
  nocturnal: maybe(fc.boolean()),
  exertional: maybe(fc.boolean()),
  suddenOnset: maybe(fc.boolean()),
  worsening: maybe(fc.boolean()),
});

/** Values near the limits of the analyte, in one of its units, sometimes with a comparator or nonsense. */
const labFacts: fc.Arbitrary<LabFact> = fc
  .record({
    analyte: fc.constantFrom(...ANALYTES),
    unitIndex: fc.nat({ max: 3 }),
    thousandths: fc.integer({ min: 1, max: 400_000 }),
    comparator: fc.constantFrom('', '', '', '<', '>', '<=', '>='),
    days: fc.integer({ min: 0, max: 400 }),
    specimen: fc.constantFrom<string[]>([], [], [], ['haemolysed'], ['non-fasting'], ['serum']),
    status: fc.constantFrom<LabFact['status']>('final', 'final', 'final', 'corrected', 'entered-in-error'),
    isText: fc.boolean(),
  })
  .map(({ analyte, unitIndex, thousandths, comparator, days, specimen, status, isText }) => {
    const units = knowledge.analytes.find((definition) => definition.id === analyte)?.units ?? [];
    const unit = units[unitIndex % Math.max(1, units.length)];
    const value =
      isText && thousandths % 9 === 0 ? 'pending' : `${comparator}${(thousandths / 1000).toFixed(unit?.decimals ?? 1)}`;
    return {
      analyte,
      value,
      unit: unit?.unit ?? null,
      collectedOn: daysAgo(days),
      specimen,
      status,
      referenceRange: null,
      flag: null,
    };
  });

const patientFacts: fc.Arbitrary<PatientFacts> = fc
  .record({
    birthDate: maybe(fc.constantFrom('1950-01-01', '1980-06-01', '2000-12-31', '2012-03-03')),
    sex: fc.constantFrom<PatientFacts['sex']>('female', 'male', 'unknown'),
    pregnant: maybe(fc.boolean()),
    conditions: maybe(codes(CONDITIONS)),
    medicines: maybe(codes(MEDICINES)),
    circumstances: maybe(codes(CIRCUMSTANCES)),
    diet: maybe(fc.constantFrom(...DIETS)),
  })
  .map((patient) => ({
    ...patient,
    conditions: patient.conditions?.map((code) => ({ code, startedOn: null })) ?? null,
    medicines: patient.medicines?.map((code) => ({ code, startedOn: null })) ?? null,
    allergens: null,
    faith: [],
    restrictions: [],
    reviewed: {},
  }));

export const arbitraryCase: fc.Arbitrary<CaseFacts> = fc.record({
  id: fc.constant('any'),
  asOf: fc.constant(AS_OF),
  patient: patientFacts,
  symptoms: fc.array(symptomFacts, { maxLength: 12 }),
  measurements: fc.constant([]),
  labs: fc.array(labFacts, { maxLength: 10 }),
});

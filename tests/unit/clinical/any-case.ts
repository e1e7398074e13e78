// Whole random cases that come near what the rules ask about: cases that make a rule fire, mixed, thinned and blurred with random
// facts; values at band edges and limits, one step beside them, in any unit; series of one analyte, old results, spoilt and corrected ones,
// what results are computed of, and lacks that a supplement has ended.

import fc from 'fast-check';
import {
  type Analyte,
  CIRCUMSTANCES,
  CONDITIONS,
  DIETS,
  EXAMINATION_FINDINGS,
  MEDICINES,
  RESTRICTIONS,
  SYMPTOMS,
} from '#lib/clinical/codes.ts';
import { toText } from '#lib/clinical/decimal.ts';
import type { CaseFacts, LabFact, PatientFacts, ReferenceRange, SymptomFact } from '#lib/clinical/facts.ts';
import type { AnalyteDefinition, UnitDefinition } from '#lib/clinical/knowledge.ts';
import { limitIn } from '#lib/clinical/units.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { ruleCases } from '../knowledge/rule-cases.ts';
import { AS_OF, daysAgo, lab, symptom } from './case-builder.ts';

/** What a deficiency or a critical value is decided by. */
const DECISIVE = knowledge.analytes.filter(
  ({ id, critical }) =>
    critical !== undefined || knowledge.rules.some((rule) => rule.kind === 'deficiency' && rule.decisive.includes(id)),
);
/** Low three weeks ago, within two days ago, on the supplement. */
const TREATED = [
  {
    supplement: 'vitamin-d-supplement' as const,
    symptom: symptom('muscle-ache'),
    labs: [
      lab('25-oh-vitamin-d', '22 nmol/L', { collectedOn: daysAgo(40) }),
      lab('25-oh-vitamin-d', '60 nmol/L', { collectedOn: daysAgo(2) }),
    ],
  },
  {
    supplement: 'magnesium-supplement' as const,
    symptom: symptom('muscle-cramp'),
    labs: [
      lab('magnesium-serum', '0.60 mmol/L', { collectedOn: daysAgo(20) }),
      lab('magnesium-serum', '0.85 mmol/L', { collectedOn: daysAgo(2) }),
    ],
  },
];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = <T extends string>(list: readonly T[], maxLength = 6) =>
  fc.uniqueArray(fc.constantFrom(...list), { maxLength });
const dates = fc.integer({ min: 0, max: 120 }).map(daysAgo);

export const symptomFact: fc.Arbitrary<SymptomFact> = fc.record({
  code: fc.constantFrom(...SYMPTOMS, ...EXAMINATION_FINDINGS),
  status: fc.constantFrom('present', 'present', 'absent', 'not-asked'),
  side: maybe(fc.constantFrom('left', 'right', 'both')),
  severity: maybe(fc.integer({ min: 0, max: 10 })),
  durationDays: maybe(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(13, 14, 15, 28, 29, 55, 56))),
  nocturnal: maybe(fc.boolean()),
  exertional: maybe(fc.boolean()),
  suddenOnset: maybe(fc.boolean()),
  worsening: maybe(fc.boolean()),
});

/** The published numbers of an analyte in one of its units: ends of bands and decision limits. */
function edgesOf(definition: AnalyteDefinition, unit: UnitDefinition): number[] {
  const sets = [definition.bands, ...(definition.pregnancy ? [definition.pregnancy] : [])];
  const bands = sets.flatMap((set) =>
    set.kind === 'bands' ? [set.bands] : set.kind === 'by-sex' ? [set.female, set.male] : [],
  );
  const limits = [
    ...bands.flatMap(({ low, borderlineBelow, borderlineFrom, high }) => [low, borderlineBelow, borderlineFrom, high]),
    ...Object.values(knowledge.limits).filter(({ analyte }) => analyte === definition.id),
  ];
  const edges = limits.flatMap((limit) =>
    limit ? [Number(toText(limitIn(limit, unit, definition.units), unit.decimals))] : [],
  );
  return edges.length > 0 ? edges : [1];
}

const referenceRange = (middle: number, decimals: number): fc.Arbitrary<ReferenceRange | null> =>
  fc.constantFrom<ReferenceRange | null>(
    null,
    null,
    null,
    { low: (middle * 0.9).toFixed(decimals), high: (middle * 1.3).toFixed(decimals), unit: null, text: null },
    { low: null, high: (middle * 1.1).toFixed(decimals), unit: null, text: null },
    { low: null, high: null, unit: null, text: `${(middle * 0.5).toFixed(decimals)}-${middle.toFixed(decimals)}` },
    { low: null, high: null, unit: null, text: 'see comment' },
  );

const NOTES = knowledge.specimenNotes.map(({ code }) => code);
const specimen = fc.oneof(
  { weight: 6, arbitrary: fc.constant<string[]>([]) },
  { weight: 1, arbitrary: fc.constantFrom(...NOTES).map((note) => [note]) },
);

/** A result of the analyte, often at an edge or one step beside it. */
const labOf = (definition: AnalyteDefinition): fc.Arbitrary<LabFact> =>
  fc.constantFrom(...definition.units).chain((unit) =>
    fc.record({ edge: fc.constantFrom(...edgesOf(definition, unit)) }).chain(({ edge }) =>
      fc.record({
        analyte: fc.constant(definition.id),
        value: fc
          .record({
            comparator: fc.constantFrom('', '', '', '', '', '<', '>', '<=', '>='),
            steps: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -40, max: 40 })),
          })
          .map(
            ({ comparator, steps }) =>
              `${comparator}${Math.max(0, edge + steps * 10 ** -unit.decimals).toFixed(unit.decimals)}`,
          ),
        unit: fc.oneof({ weight: 15, arbitrary: fc.constant(unit.unit) }, { weight: 1, arbitrary: fc.constant(null) }),
        collectedOn: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: 0, max: 12 }).map(daysAgo) },
          { weight: 2, arbitrary: fc.integer({ min: 0, max: 400 }).map(daysAgo) },
          { weight: 1, arbitrary: fc.constantFrom(null, '2026-12-01') },
        ),
        specimen,
        status: fc.constantFrom<LabFact['status']>('final', 'final', 'final', 'final', 'corrected', 'entered-in-error'),
        referenceRange: referenceRange(edge, unit.decimals),
        flag: fc.constant(null),
      }),
    ),
  );

export const labFact: fc.Arbitrary<LabFact> = fc.constantFrom(...knowledge.analytes).chain(labOf);

/** Days ago: of one day, of two, of one and an old one, one after the other. */
const SERIES = [
  [2, 2],
  [2, 2, 2],
  [2, 2, 40],
  [1, 20],
  [1, 20, 45],
  [3, 100, 400],
];

/** Several results of one analyte that a rule decides by, on days that matter. */
const series: fc.Arbitrary<LabFact[]> = fc
  .record({
    definition: fc.constantFrom(...DECISIVE),
    days: fc.constantFrom(...SERIES),
  })
  .chain(({ definition, days }) =>
    fc.tuple(...days.map((day) => labOf(definition).map((lab) => ({ ...lab, collectedOn: daysAgo(day) })))),
  );

/** What Legwork computes a result of. */
const COMPUTED_OF: readonly (readonly [Analyte, string, string, string])[][] = [
  [
    ['calcium-total', 'mmol/L', '2.00', '2.40'],
    ['albumin', 'g/L', '25', '38'],
  ],
];
const computed: fc.Arbitrary<LabFact[]> = fc
  .constantFrom(...COMPUTED_OF)
  .chain((group) =>
    fc.tuple(
      ...group.map(([analyte, unit, low, high]) =>
        fc
          .record({ value: fc.constantFrom(low, high), day: fc.constantFrom(2, 2, 2, 6, 30) })
          .map(({ value, day }) => lab(analyte, `${value} ${unit}`, { collectedOn: daysAgo(day) })),
      ),
    ),
  );

export const measurementFact: fc.Arbitrary<CaseFacts['measurements'][number]> = fc
  .constantFrom(...knowledge.measurements)
  .chain(({ code, units, plausible }) =>
    fc.record({
      code: fc.constant(code),
      value: fc.oneof(
        fc.integer({ min: Math.ceil(Number(plausible.low)), max: Math.floor(Number(plausible.high)) }).map(String),
        fc.constantFrom('5', '6', '10', '11', '13.9', '14.0', '15.9', '16.0', '18.4', '18.5'),
      ),
      unit: fc.constantFrom(...units.map((unit) => unit.unit)),
      takenOn: dates,
    }),
  );

const history = <T extends string>(codes: readonly T[]) =>
  maybe(
    some(codes).chain((listed) =>
      fc.tuple(...listed.map((code) => fc.record({ code: fc.constant(code), startedOn: maybe(dates) }))),
    ),
  );

export const patientFacts: fc.Arbitrary<PatientFacts> = fc
  .record({
    birthDate: maybe(
      fc.constantFrom('1950-01-01', '1961-11-20', '1961-11-21', '1980-06-01', '2000-12-31', '2012-03-03'),
    ),
    sex: fc.constantFrom<PatientFacts['sex']>('female', 'male', 'unknown'),
    pregnant: fc.constantFrom(null, false, false, true),
    conditions: history(CONDITIONS),
    medicines: history(MEDICINES),
    circumstances: maybe(some(CIRCUMSTANCES)),
    circumstancesNotAsked: some(CIRCUMSTANCES, 3),
    diet: maybe(fc.constantFrom(...DIETS)),
    restrictions: some(RESTRICTIONS, 2),
  })
  .map((patient) => ({
    ...patient,
    circumstancesNotAsked: patient.circumstancesNotAsked.filter((code) => !patient.circumstances?.includes(code)),
    allergens: null,
    faith: [],
    reviewed: {},
  }));

/** Some of the codes that are not yet listed said to be absent: without them hardly any rule is ever "not met". */
const absentSymptoms = fc
  .constantFrom<readonly SymptomFact['code'][]>([], SYMPTOMS, EXAMINATION_FINDINGS, [
    ...SYMPTOMS,
    ...EXAMINATION_FINDINGS,
  ])
  .map((codes) =>
    codes.map(
      (code): SymptomFact => ({
        code,
        status: 'absent',
        side: null,
        severity: null,
        durationDays: null,
        nocturnal: null,
        exertional: null,
        suddenOnset: null,
        worsening: null,
      }),
    ),
  );

const randomCase: fc.Arbitrary<CaseFacts> = fc
  .record({
    patient: patientFacts,
    symptoms: fc.array(symptomFact, { maxLength: 8 }),
    absent: absentSymptoms,
    measurements: fc.array(measurementFact, { maxLength: 3 }),
    labs: fc.array(labFact, { maxLength: 8 }),
    more: fc.oneof(fc.constant<LabFact[]>([]), series, computed),
  })
  .map(({ patient, symptoms, absent, measurements, labs, more }) => ({
    id: 'any',
    asOf: AS_OF,
    patient,
    symptoms: [...symptoms, ...unlisted(absent, symptoms)],
    measurements,
    labs: [...labs, ...more],
  }));

function unlisted(absent: readonly SymptomFact[], symptoms: readonly SymptomFact[]): SymptomFact[] {
  return absent.filter(({ code }) => symptoms.every((symptom) => symptom.code !== code));
}

const FIRING = [...ruleCases.values()].flat();

/** What makes one or two rules fire, with whatever else may be known of the person. */
const firingCase: fc.Arbitrary<CaseFacts> = fc
  .record({ bases: fc.array(fc.constantFrom(...FIRING), { minLength: 1, maxLength: 3 }), other: randomCase })
  .map(({ bases, other }) => {
    const firstOf = <Key extends 'conditions' | 'medicines' | 'circumstances'>(key: Key) =>
      bases.find(({ patient }) => patient[key] !== null)?.patient[key] ?? other.patient[key];
    const symptoms = bases.flatMap((base) => base.symptoms);
    return {
      ...other,
      patient: {
        ...other.patient,
        conditions: firstOf('conditions'),
        medicines: firstOf('medicines'),
        circumstances: firstOf('circumstances'),
        circumstancesNotAsked:
          other.patient.circumstancesNotAsked?.filter((code) => !firstOf('circumstances')?.includes(code)) ?? [],
      },
      symptoms: [...symptoms, ...unlisted(other.symptoms, symptoms)],
      measurements: [...bases.flatMap((base) => base.measurements), ...other.measurements],
      labs: [...bases.flatMap((base) => base.labs), ...other.labs],
    };
  });

/** A deficiency whose result was low and, with the supplement, no longer is: the first sign of its picture, and whatever else. */
const treatedCase: fc.Arbitrary<CaseFacts> = fc
  .record({ treated: fc.constantFrom(...TREATED), other: randomCase })
  .map(({ treated, other }) => ({
    ...other,
    patient: { ...other.patient, medicines: [{ code: treated.supplement, startedOn: daysAgo(30) }] },
    symptoms: [treated.symptom, ...other.symptoms.filter(({ code }) => code !== treated.symptom.code)],
    labs: [...treated.labs, ...other.labs],
  }));

export const anyCase: fc.Arbitrary<CaseFacts> = fc.oneof(
  { weight: 4, arbitrary: randomCase },
  { weight: 4, arbitrary: firingCase },
  { weight: 1, arbitrary: treatedCase },
);

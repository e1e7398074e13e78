// The thousand made-up patients of the engine bench, as validated facts: the same to the byte in every run.

import { CIRCUMSTANCES, CONDITIONS, DIETS, MEDICINES, RESTRICTIONS } from '#lib/clinical/codes.ts';
import type { CaseFacts, CodedHistory, MeasurementFact, PatientFacts } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { labsOf } from './patients/labs.ts';
import { dayBefore, type Random, randomFrom } from './patients/random.ts';
import { symptomsOf } from './patients/symptoms.ts';

export const PATIENT_COUNT = 1_000;
const SEED = 20_260_315;
const FIRST_DAY = '2025-03-15';
const DAYS_A_YEAR = 365.25;
const MANY_LABS = 10;

/** Every third one has ten laboratory results or more. */
export function benchPatients(count = PATIENT_COUNT, seed = SEED): CaseFacts[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => patientOf(index, random));
}

function patientOf(index: number, random: Random): CaseFacts {
  const asOf = dayBefore(FIRST_DAY, -random.whole(0, 364));
  const labs = index % 3 === 0 ? random.whole(MANY_LABS, 24) : random.whole(0, MANY_LABS - 1);
  return {
    id: `bench-${index + 1}`,
    asOf,
    patient: personOf(asOf, random),
    symptoms: symptomsOf(random),
    measurements: measurementsOf(asOf, random),
    labs: labsOf(asOf, labs, random),
  };
}

function personOf(asOf: string, random: Random): PatientFacts {
  const sex = random.chance(0.04) ? 'unknown' : random.pick(['female', 'male'] as const);
  const birthDate = birthDateOf(asOf, random);
  const frailty = random.pick([0, 0.01, 0.03, 0.06, 0.1]);
  const circumstances = random.chance(0.2) ? null : random.some(CIRCUMSTANCES, frailty * 1.3);
  const left = circumstances && random.chance(0.15) ? random.some(CIRCUMSTANCES, 0.1) : [];
  return {
    birthDate,
    sex,
    pregnant: pregnantOf(sex, random),
    conditions: random.chance(0.2) ? null : historyOf(random.some(CONDITIONS, frailty), asOf, random),
    medicines: random.chance(0.2) ? null : historyOf(random.some(MEDICINES, frailty), asOf, random),
    allergens: random.pick([null, [], ['milk']] as const)?.slice() ?? null,
    diet: random.chance(0.3) ? null : random.pick([...DIETS, 'omnivore', 'omnivore', 'omnivore'] as const),
    faith: [],
    restrictions: random.some(RESTRICTIONS, 0.03),
    circumstances,
    ...(left.length > 0 ? { circumstancesNotAsked: left.filter((code) => !circumstances?.includes(code)) } : {}),
    reviewed: random.chance(0.5) ? { medicines: dayBefore(asOf, random.whole(0, 200)) } : {},
  };
}

function birthDateOf(asOf: string, random: Random): string | null {
  if (random.chance(0.04)) return null;
  if (random.chance(0.004)) return dayBefore(asOf, -random.whole(1, 40));
  const years = random.chance(0.06)
    ? random.whole(1, 17)
    : random.pick([18, 25, 34, 42, 50, 51, 58, 64, 65, 66, 72, 80, 91]);
  return dayBefore(asOf, Math.round(years * DAYS_A_YEAR) + random.whole(-2, 360));
}

function pregnantOf(sex: PatientFacts['sex'], random: Random): boolean | null {
  if (sex === 'male') return random.pick([null, false]);
  return random.chance(0.08) ? true : random.pick([null, false, false]);
}

function historyOf<Code>(codes: readonly Code[], asOf: string, random: Random): CodedHistory<Code>[] {
  return codes.flatMap((code) => {
    const startedOn = () => (random.chance(0.4) ? dayBefore(asOf, random.whole(0, 400)) : null);
    const entry = { code, startedOn: startedOn() };
    return random.chance(0.05) ? [entry, { code, startedOn: startedOn() }] : [entry];
  });
}

function measurementsOf(asOf: string, random: Random): MeasurementFact[] {
  if (random.chance(0.4)) return [];
  return random.some(knowledge.measurements, 0.3).flatMap((definition) => {
    const fact = measurementOf(definition, asOf, random);
    return random.chance(0.1) ? [fact, measurementOf(definition, asOf, random)] : [fact];
  });
}

/** Values where guidelines have theirs; anywhere in the lower part of what is possible for the others. */
const NEAR: Partial<Record<MeasurementFact['code'], readonly number[]>> = {
  bmi: [13.9, 14, 15.9, 16, 18.4, 18.5, 22, 27.5, 33],
  'weight-loss-percent': [0, 5, 10, 10.1, 15, 15.1, 20],
  'days-little-intake': [0, 3, 5, 6, 10, 11, 15, 16],
  'abi-left': [0.4, 0.49, 0.5, 0.89, 0.9, 0.91, 1.1, 1.4, 1.41],
  'abi-right': [0.4, 0.49, 0.5, 0.89, 0.9, 0.91, 1.1, 1.4, 1.41],
  'oxygen-saturation': [88, 93, 93.9, 94, 96, 99],
  'b6-supplement-mg-day': [0, 2, 10, 12, 12.1, 50, 100, 100.1],
  'alcohol-units-week': [0, 5, 14, 15, 40],
  'bp-systolic-lying': [100, 120, 140, 160],
  'bp-systolic-standing': [90, 100, 120, 140],
  'bp-diastolic-lying': [60, 70, 80],
  'bp-diastolic-standing': [50, 60, 70],
  'heart-rate': [60, 72, 90, 100, 101, 130],
};

function measurementOf(
  definition: (typeof knowledge.measurements)[number],
  asOf: string,
  random: Random,
): MeasurementFact {
  const [unit] = definition.units;
  if (!unit) throw new RangeError(`${definition.code} has no unit`);
  const [low, high] = [Number(definition.plausible.low), Number(definition.plausible.high)];
  const near = NEAR[definition.code];
  const value = near ? random.pick(near) : low + random.unit() * 0.5 * (high - low);
  const text = random.chance(0.02) ? random.pick(['?', '9999', '1,500']) : value.toFixed(unit.decimals);
  return {
    code: definition.code,
    value: random.chance(0.03) ? `<${text}` : text,
    unit: random.chance(0.01) ? 'furlong' : unit.unit,
    takenOn: dayBefore(asOf, ageOf(definition.staleAfterDays, random)),
  };
}

function ageOf(staleAfterDays: number, random: Random): number {
  if (random.chance(0.7)) return random.whole(0, Math.min(14, staleAfterDays));
  return random.chance(0.1) ? -1 : random.whole(0, 400);
}

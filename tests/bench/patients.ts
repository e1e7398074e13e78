// The thousand made-up patients of the engine bench, as validated facts: the same to the byte in every run.

import { CIRCUMSTANCES, CONDITIONS, DIETS, MEDICINES, RESTRICTIONS } from '#lib/clinical/codes.ts';
import type { CaseFacts, CodedHistory, PatientFacts } from '#lib/clinical/facts.ts';
import { labsOf } from './patients/labs.ts';
import { measurementsOf } from './patients/measurements.ts';
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
  const symptoms = symptomsOf(random);
  return {
    id: `bench-${index + 1}`,
    asOf,
    patient: personOf(asOf, random),
    symptoms,
    measurements: measurementsOf(asOf, random),
    labs: labsOf(asOf, labs, symptoms, random),
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

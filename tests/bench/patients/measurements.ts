// What the clinic measured of one made-up patient.

import type { MeasurementFact } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { dayBefore, type Random } from './random.ts';

export function measurementsOf(asOf: string, random: Random): MeasurementFact[] {
  if (random.chance(0.4)) return [];
  const taken = random.some(knowledge.measurements, 0.3).flatMap((definition) => {
    const fact = measurementOf(definition, asOf, random);
    return random.chance(0.1) ? [fact, measurementOf(definition, asOf, random)] : [fact];
  });
  return random.chance(0.3) ? [...taken, ...lyingAndStanding(asOf, random)] : taken;
}

const POSTURE: readonly MeasurementFact['code'][] = [
  'bp-systolic-lying',
  'bp-systolic-standing',
  'bp-diastolic-lying',
  'bp-diastolic-standing',
  'heart-rate',
  'heart-rate-standing',
];

/** Of one day, which two of them must be to be compared. */
function lyingAndStanding(asOf: string, random: Random): MeasurementFact[] {
  const takenOn = dayBefore(asOf, random.whole(0, 1));
  return knowledge.measurements
    .filter(({ code }) => POSTURE.includes(code))
    .map((definition) => ({ ...measurementOf(definition, asOf, random), takenOn }));
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
  'bp-systolic-standing': [81, 100, 101, 120, 121, 140],
  'bp-diastolic-lying': [60, 70, 80],
  'bp-diastolic-standing': [50, 51, 60, 61, 70],
  'heart-rate': [60, 72, 90, 100, 101, 130],
  'heart-rate-standing': [60, 72, 89, 90, 101, 102, 130],
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

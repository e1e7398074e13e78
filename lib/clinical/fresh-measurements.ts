// The measurements of the clinic that can be read and still speak for today.

import type { MeasurementCode } from './codes.ts';
import type { CaseFacts, MeasurementFact } from './facts.ts';
import type { Knowledge, UnitDefinition } from './knowledge.ts';
import type { Quantity } from './quantity.ts';
import { readMeasurement } from './read-measurement.ts';

export type FreshMeasurement = {
  fact: MeasurementFact;
  path: string;
  quantity: Quantity;
  unit: UnitDefinition;
  units: readonly UnitDefinition[];
  ageDays: number;
};

const NONE: readonly FreshMeasurement[] = [];

/** In the order of the facts. Throws when the knowledge base lacks a measurement. */
export function freshMeasurements(facts: CaseFacts, knowledge: Knowledge): readonly FreshMeasurement[] {
  if (facts.measurements.length === 0) return NONE;
  return facts.measurements.flatMap((fact, index) => {
    const definition = knowledge.measurements.find((item) => item.code === fact.code);
    if (!definition) throw new RangeError(`no measurement ${fact.code}`);
    const reading = readMeasurement(fact, facts.asOf, knowledge);
    if (reading.kind !== 'read' || reading.ageDays > definition.staleAfterDays) return [];
    const { quantity, unit, ageDays } = reading;
    return [{ fact, path: `measurements[${index}]`, quantity, unit, units: definition.units, ageDays }];
  });
}

/** The latest one of its kind; `null` without one. */
export function latestMeasurement(
  code: MeasurementCode,
  { measurements }: { measurements: readonly FreshMeasurement[] },
): FreshMeasurement | null {
  let latest: FreshMeasurement | null = null;
  for (const candidate of measurements) {
    if (candidate.fact.code === code && (latest === null || isBefore(candidate, latest))) latest = candidate;
  }
  return latest;
}

/** The newer one; of one day a fixed order, so that the order of entry never matters. */
function isBefore(left: FreshMeasurement, right: FreshMeasurement): boolean {
  return left.ageDays === right.ageDays ? left.fact.value < right.fact.value : left.ageDays < right.ageDays;
}

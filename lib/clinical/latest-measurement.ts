// The measurement of the clinic that speaks for today.

import type { MeasurementCode } from './codes.ts';
import type { EvaluationContext } from './context.ts';
import type { MeasurementFact } from './facts.ts';
import type { UnitDefinition } from './knowledge.ts';
import type { Quantity } from './quantity.ts';
import { readMeasurement } from './read-measurement.ts';

export type LatestMeasurement = {
  fact: MeasurementFact;
  path: string;
  quantity: Quantity;
  unit: UnitDefinition;
  units: readonly UnitDefinition[];
  ageDays: number;
};

/** The latest one that can be read and is not stale; `null` without one. Throws when the knowledge base lacks the measurement. */
export function latestMeasurement(code: MeasurementCode, context: EvaluationContext): LatestMeasurement | null {
  if (context.facts.measurements.length === 0) return null;
  const definition = context.knowledge.measurements.find((item) => item.code === code);
  if (!definition) throw new RangeError(`no measurement ${code}`);
  let latest: LatestMeasurement | null = null;
  context.facts.measurements.forEach((fact, index) => {
    if (fact.code !== code) return;
    const reading = readMeasurement(fact, context.facts.asOf, context.knowledge);
    if (reading.kind !== 'read' || reading.ageDays > definition.staleAfterDays) return;
    const { quantity, unit, ageDays } = reading;
    const candidate = { fact, path: `measurements[${index}]`, quantity, unit, units: definition.units, ageDays };
    if (latest === null || isBefore(candidate, latest)) latest = candidate;
  });
  return latest;
}

/** The newer one; of one day a fixed order, so that the order of entry never matters. */
function isBefore(left: LatestMeasurement, right: LatestMeasurement): boolean {
  return left.ageDays === right.ageDays ? left.fact.value < right.fact.value : left.ageDays < right.ageDays;
}

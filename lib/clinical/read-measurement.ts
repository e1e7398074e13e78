// One measurement of the clinic, from text to quantity; what cannot be read is a problem and no fact.

import { daysBetween } from './dates.ts';
import { compare, decimal } from './decimal.ts';
import type { IsoDate, MeasurementFact } from './facts.ts';
import type { Knowledge, UnitDefinition } from './knowledge.ts';
import { onceFor } from './once-for.ts';
import { parseValue, type Quantity } from './quantity.ts';
import { findUnit, toCanonical } from './units.ts';

export type MeasurementReading =
  | { kind: 'read'; quantity: Quantity; unit: UnitDefinition; ageDays: number }
  | { kind: 'problem'; problem: string };

export function readMeasurement(fact: MeasurementFact, asOf: IsoDate, knowledge: Knowledge): MeasurementReading {
  const definition = knowledge.measurements.find((item) => item.code === fact.code);
  if (!definition) throw new RangeError(`no measurement ${fact.code}`);
  const parsed = parseValue(fact.value);
  if (parsed.kind !== 'quantity') return problem(parsed.reason);
  const unit = findUnit(definition.units, fact.unit);
  if (!unit) {
    const accepted = definition.units.map((candidate) => candidate.unit).join(', ');
    return problem(`unit ${fact.unit.trim()} is not accepted for ${fact.code}: use ${accepted}`);
  }
  const canonical = toCanonical(parsed.quantity.value, unit);
  const { low, high } = plausibleOf(definition);
  if (compare(canonical, low) < 0 || compare(canonical, high) > 0) {
    return problem(`${definition.name} ${fact.value.trim()} ${unit.unit} is outside what is possible: please check it`);
  }
  const ageDays = daysBetween(fact.takenOn, asOf);
  if (ageDays === null || ageDays < 0) return problem(`taken on ${fact.takenOn}, after ${asOf}`);
  return { kind: 'read', quantity: parsed.quantity, unit, ageDays };
}

/** In the canonical unit. */
const plausibleOf = onceFor(({ plausible }: Knowledge['measurements'][number]) => ({
  low: decimal(plausible.low),
  high: decimal(plausible.high),
}));

function problem(text: string): MeasurementReading {
  return { kind: 'problem', problem: text };
}

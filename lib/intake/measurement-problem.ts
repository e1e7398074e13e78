// Whether a measurement can be what it says: a number, in a unit of its kind, within what a body can show.

import { compare, decimal } from '#lib/clinical/decimal.ts';
import type { Knowledge } from '#lib/clinical/knowledge.ts';
import { parseValue } from '#lib/clinical/quantity.ts';
import { findUnit, toCanonical } from '#lib/clinical/units.ts';
import type { DraftMeasurement } from './draft-content.ts';

/** The first problem of the row; `null` when there is none or nothing is typed. */
export function measurementProblem(
  row: DraftMeasurement,
  knowledge: Knowledge,
): { field: 'value' | 'unit'; message: string } | null {
  if (row.value.trim() === '') return null;
  const parsed = parseValue(row.value);
  if (parsed.kind !== 'quantity' || parsed.quantity.comparator !== '=')
    return { field: 'value', message: 'Give a number.' };
  const definition = knowledge.measurements.find(({ code }) => code === row.code);
  if (definition === undefined) return null;
  const unit = findUnit(definition.units, row.unit);
  const accepted = definition.units.map((item) => item.unit).join(', ');
  if (unit === null) return { field: 'unit', message: `Give the unit of ${definition.name}: ${accepted}.` };
  const value = toCanonical(parsed.quantity.value, unit);
  const { low, high } = definition.plausible;
  if (compare(value, decimal(low)) >= 0 && compare(value, decimal(high)) <= 0) return null;
  const [canonical] = definition.units;
  return {
    field: 'value',
    message: `${definition.name} lies between ${low} and ${high} ${canonical?.unit ?? ''}. Check it.`,
  };
}

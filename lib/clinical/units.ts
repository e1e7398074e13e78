// Conversion in one place, exact. No conversion, no answer.

import { add, decimal, divide, multiply, type Rational, round, subtract } from './decimal.ts';
import type { Limit, UnitDefinition } from './knowledge.ts';
import { onceFor } from './once-for.ts';

type Named = { unit: string; aliases: string[] };

/** The accepted unit that `text` names, by its name or an alias, whatever its case, spacing and micro sign; `null` if none. */
export function findUnit<T extends Named>(units: readonly T[], text: string): T | null {
  if (units.length === 0) return null;
  const places = placesOf(units);
  return units[places.get(text) ?? places.get(normaliseUnit(text)) ?? -1] ?? null;
}

/** Places of the units by names as they are written and as they are compared; of two that share a name the first. */
export const placesOf = onceFor((units: readonly Named[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const spell of [normaliseUnit, (name: string) => name]) {
    for (const [place, { unit, aliases }] of units.entries())
      for (const name of [unit, ...aliases].map(spell)) if (!places.has(name)) places.set(name, place);
  }
  return places;
});

export function toCanonical(value: Rational, unit: UnitDefinition): Rational {
  const { isCanonical, times, over, plus } = factorsOf(unit);
  return isCanonical ? value : add(divide(multiply(value, times), over), plus);
}

export function fromCanonical(value: Rational, unit: UnitDefinition): Rational {
  const { isCanonical, times, over, plus } = factorsOf(unit);
  return isCanonical ? value : divide(multiply(subtract(value, plus), over), times);
}

const factorsOf = onceFor(({ times, over, plus }: UnitDefinition) => ({
  isCanonical: times === over && plus === '0',
  times: decimal(times),
  over: decimal(over),
  plus: decimal(plus),
}));

/**
 * The limit in the unit of the result, rounded to that unit's reporting precision (decision table, rule 0.1).
 * A limit that is published in the unit of the result is taken as it stands. Throws when the limit's own unit is not accepted.
 */
export function limitIn(limit: Limit, unit: UnitDefinition, units: readonly UnitDefinition[]): Rational {
  if (limit.unit === unit.unit) return decimal(limit.value);
  const published = findUnit(units, limit.unit);
  if (!published) throw new RangeError(`limit ${limit.value} ${limit.unit} is in a unit that is not accepted`);
  return round(fromCanonical(toCanonical(decimal(limit.value), published), unit), unit.decimals);
}

export function normaliseUnit(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00b5\u03bc]/g, 'u')
    .replace(/\s+/g, '')
    .replace(/^mcg/i, 'ug')
    .replace(/litre|liter/gi, 'l')
    .replace(/²/g, '2')
    .toLowerCase();
}

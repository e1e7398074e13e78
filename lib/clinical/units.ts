// Conversion in one place, exact. No conversion, no answer.

import { add, decimal, divide, multiply, type Rational, round, subtract } from './decimal.ts';
import type { Limit, UnitDefinition } from './knowledge.ts';

/** The accepted unit that `text` names, by its name or an alias, whatever its case, spacing and micro sign; `null` if none. */
export function findUnit(units: readonly UnitDefinition[], text: string): UnitDefinition | null {
  const names = namesOf(units);
  return names.get(text) ?? names.get(normaliseUnit(text)) ?? null;
}

/** Names as they are written and as they are compared; of two units that share a name the first. */
function namesOf(units: readonly UnitDefinition[]): ReadonlyMap<string, UnitDefinition> {
  const known = NAMES.get(units);
  if (known) return known;
  const names = new Map<string, UnitDefinition>();
  for (const unit of units) {
    for (const name of [unit.unit, ...unit.aliases]) {
      const compared = normaliseUnit(name);
      if (!names.has(compared)) names.set(compared, unit);
    }
  }
  for (const unit of units)
    for (const name of [unit.unit, ...unit.aliases]) if (!names.has(name)) names.set(name, unit);
  NAMES.set(units, names);
  return names;
}

const NAMES = new WeakMap<readonly UnitDefinition[], ReadonlyMap<string, UnitDefinition>>();

export function toCanonical(value: Rational, unit: UnitDefinition): Rational {
  return add(divide(multiply(value, decimal(unit.times)), decimal(unit.over)), decimal(unit.plus));
}

export function fromCanonical(value: Rational, unit: UnitDefinition): Rational {
  return divide(multiply(subtract(value, decimal(unit.plus)), decimal(unit.over)), decimal(unit.times));
}

/**
 * The limit in the unit of the result, rounded to that unit's reporting precision (decision table, rule 0.1).
 * A limit that is published in the unit of the result is taken as it stands. Throws when the limit's own unit is not accepted.
 */
export function limitIn(limit: Limit, unit: UnitDefinition, units: readonly UnitDefinition[]): Rational {
  const known = CONVERTED.get(limit)?.get(unit);
  if (known) return known;
  const converted = CONVERTED.get(limit) ?? new Map<UnitDefinition, Rational>();
  const value = convertLimit(limit, unit, units);
  converted.set(unit, value);
  CONVERTED.set(limit, converted);
  return value;
}

/** Limits and units are fixed data of the knowledge base: each pair is converted once. */
const CONVERTED = new WeakMap<Limit, Map<UnitDefinition, Rational>>();

function convertLimit(limit: Limit, unit: UnitDefinition, units: readonly UnitDefinition[]): Rational {
  if (limit.unit === unit.unit) return decimal(limit.value);
  const published = findUnit(units, limit.unit);
  if (!published) throw new RangeError(`limit ${limit.value} ${limit.unit} is in a unit that is not accepted`);
  return round(fromCanonical(toCanonical(decimal(limit.value), published), unit), unit.decimals);
}

function normaliseUnit(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00b5\u03bc]/g, 'u')
    .replace(/\s+/g, '')
    .replace(/^mcg/i, 'ug')
    .replace(/litre|liter/gi, 'l')
    .replace(/²/g, '2')
    .toLowerCase();
}

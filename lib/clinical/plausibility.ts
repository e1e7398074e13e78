// Values that cannot be right, or that look like another unit, another analyte or a slipped decimal point, are asked about and not used.

import { compare, decimal, divide, multiply, type Rational, toText } from './decimal.ts';
import type { AnalyteDefinition, Limit, UnitDefinition } from './knowledge.ts';
import { limitIn } from './units.ts';

/** `trap`: possible in life, but more likely another test or unit. `implausible`: not of this life as it stands. */
export type ValueQuestion = { kind: 'trap' | 'implausible'; text: string };

/** A question to the person who entered it; `null` when the value is plausible. */
export function questionValue(
  value: Rational,
  text: string,
  unit: UnitDefinition,
  definition: AnalyteDefinition,
): ValueQuestion | null {
  const { trap } = definition;
  if (trap && isPlausible(value, unit, definition) && compare(value, limitIn(trap.below, unit, definition.units)) < 0) {
    return { kind: 'trap', text: `${definition.name} ${text} ${unit.unit}: ${trap.question}` };
  }
  if (isPlausible(value, unit, definition)) return null;
  const guess = guessDecimalPoint(value, unit, definition) ?? guessUnit(value, text, unit, definition);
  const { low, high } = plausibleIn(unit, definition);
  const range = `${toText(low, unit.decimals)} to ${toText(high, unit.decimals)} ${unit.unit}`;
  const asked = guess
    ? `${definition.name} ${text} ${unit.unit}: did you mean ${guess}?`
    : `${definition.name} ${text} ${unit.unit}: outside what can be measured in life (${range}). Please check it`;
  return { kind: 'implausible', text: asked };
}

/** In the unit of entry at its precision, like every other limit, so that 9 mg/dL and 0.5 mmol/L of glucose are judged alike. */
function isPlausible(value: Rational, unit: UnitDefinition, definition: AnalyteDefinition): boolean {
  const { low, high } = plausibleIn(unit, definition);
  return compare(value, low) >= 0 && compare(value, high) <= 0;
}

const PLAUSIBLE = new WeakMap<AnalyteDefinition, { low: Limit; high: Limit }>();

/** The same two limits for each definition, so that their conversions are worked out once. */
function plausibleIn(unit: UnitDefinition, definition: AnalyteDefinition): { low: Rational; high: Rational } {
  const { plausible, units } = definition;
  const canonical = units[0].unit;
  const limits = PLAUSIBLE.get(definition) ?? {
    low: { value: plausible.low, unit: canonical },
    high: { value: plausible.high, unit: canonical },
  };
  PLAUSIBLE.set(definition, limits);
  return { low: limitIn(limits.low, unit, units), high: limitIn(limits.high, unit, units) };
}

function guessDecimalPoint(value: Rational, unit: UnitDefinition, definition: AnalyteDefinition): string | null {
  for (const factor of ['10', '100']) {
    const smaller = divide(value, decimal(factor));
    if (isPlausible(smaller, unit, definition)) return trimmed(smaller, unit.decimals + factor.length - 1);
  }
  const larger = multiply(value, decimal('10'));
  return value.numerator > 0n && isPlausible(larger, unit, definition) ? trimmed(larger, unit.decimals) : null;
}

function guessUnit(value: Rational, text: string, unit: UnitDefinition, definition: AnalyteDefinition): string | null {
  const other = definition.units.find((candidate) => candidate !== unit && isPlausible(value, candidate, definition));
  return other ? `${text} ${other.unit}` : null;
}

function trimmed(value: Rational, decimals: number): string {
  const text = toText(value, decimals);
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

// Values that cannot be right, or that look like another unit, another analyte or a slipped decimal point, are asked about and not used.

import { compare, decimal, divide, multiply, type Rational, toText } from './decimal.ts';
import type { AnalyteDefinition, UnitDefinition } from './knowledge.ts';
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
  const range = `${inUnit(definition.plausible.low, unit, definition)} to ${inUnit(definition.plausible.high, unit, definition)} ${unit.unit}`;
  const asked = guess
    ? `${definition.name} ${text} ${unit.unit}: did you mean ${guess}?`
    : `${definition.name} ${text} ${unit.unit}: outside what can be measured in life (${range}). Please check it`;
  return { kind: 'implausible', text: asked };
}

/** In the unit of entry at its precision, like every other limit, so that 9 mg/dL and 0.5 mmol/L of glucose are judged alike. */
function isPlausible(value: Rational, unit: UnitDefinition, definition: AnalyteDefinition): boolean {
  const { low, high } = definition.plausible;
  return (
    compare(value, plausibleIn(low, unit, definition)) >= 0 && compare(value, plausibleIn(high, unit, definition)) <= 0
  );
}

function plausibleIn(canonicalValue: string, unit: UnitDefinition, definition: AnalyteDefinition): Rational {
  return limitIn({ value: canonicalValue, unit: definition.units[0].unit }, unit, definition.units);
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

function inUnit(canonicalValue: string, unit: UnitDefinition, definition: AnalyteDefinition): string {
  return toText(plausibleIn(canonicalValue, unit, definition), unit.decimals);
}

function trimmed(value: Rational, decimals: number): string {
  const text = toText(value, decimals);
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

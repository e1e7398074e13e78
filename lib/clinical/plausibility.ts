// Values that cannot be right, or that look like another unit, another analyte or a slipped decimal point, are asked about and not used.

import { compare, decimal, divide, multiply, type Rational, toText } from './decimal.ts';
import type { AnalyteDefinition, Trap, UnitDefinition } from './knowledge.ts';
import { findUnit, limitIn } from './units.ts';

/** `trap`: possible in life, but more likely another test or unit. `implausible`: not of this life as it stands. */
export type ValueQuestion = { kind: 'trap' | 'implausible'; text: string };

/** A question to the person who entered it; `null` when the value is plausible. */
export function questionValue(
  value: Rational,
  text: string,
  unit: UnitDefinition,
  definition: AnalyteDefinition,
): ValueQuestion | null {
  const trap = trapFor(value, unit, definition);
  const isOfThisLife = isPlausible(value, unit, definition);
  if (isOfThisLife && !trap) return null;
  const entered = `${definition.name} ${text} ${unit.unit}`;
  if (isOfThisLife) return trap ? { kind: 'trap', text: `${entered}: ${trap.question}` } : null;
  if (trap && definition.traps) return { kind: 'implausible', text: `${entered}: ${trap.question}` };
  const guess = guessMeaning(value, text, unit, definition);
  const { low, high } = plausibleIn(unit, definition);
  const range = `${toText(low, unit.decimals)} to ${toText(high, unit.decimals)} ${unit.unit}`;
  const asked = guess
    ? `${entered}: did you mean ${guess}?`
    : `${entered}: outside what can be measured in life (${range}). Please check it`;
  return { kind: 'implausible', text: asked };
}

/** Why a unit that laboratories print is not accepted; a question when it more likely names another test. `null`: not known at all. */
export function refuseUnit(
  unitText: string,
  definition: AnalyteDefinition,
): { text: string; isQuestion: boolean } | null {
  const refused = findUnit(definition.refusedUnits ?? [], unitText);
  return (
    refused && {
      text: `${definition.name} in ${unitText.trim()}: ${refused.reason}`,
      isQuestion: refused.asks === true,
    }
  );
}

function trapFor(value: Rational, unit: UnitDefinition, definition: AnalyteDefinition): Trap | null {
  for (const trap of trapsOf(definition)) if (springs(trap, value, unit, definition)) return trap;
  return null;
}

/** Rule sets of engine 1.0.0 have at most one, `trap`. */
function trapsOf(definition: AnalyteDefinition): readonly Trap[] {
  return definition.traps ?? (definition.trap ? [definition.trap] : NO_TRAPS);
}

const NO_TRAPS: readonly Trap[] = [];

function springs(trap: Trap, value: Rational, unit: UnitDefinition, definition: AnalyteDefinition): boolean {
  if (trap.unit !== undefined && trap.unit !== unit.unit) return false;
  const { below, above } = trap;
  const isBelow = below !== undefined && compare(value, limitIn(below, unit, definition.units)) < 0;
  return isBelow || (above !== undefined && compare(value, limitIn(above, unit, definition.units)) > 0);
}

/**
 * The unit first: 9.2 mmol/L of calcium is 9.2 mg/dL, never 0.92 mmol/L. Rule sets of engine 1.0.0 (without `traps`) asked the
 * other way round, and are replayed as they asked.
 */
function guessMeaning(
  value: Rational,
  text: string,
  unit: UnitDefinition,
  definition: AnalyteDefinition,
): string | null {
  if (definition.traps) return guessUnit(value, text, unit, definition) ?? guessDecimalPoint(value, unit, definition);
  return guessDecimalPoint(value, unit, definition) ?? guessUnit(value, text, unit, definition);
}

/** In the unit of entry at its precision, like every other limit, so that 9 mg/dL and 0.5 mmol/L of glucose are judged alike. */
function isPlausible(value: Rational, unit: UnitDefinition, definition: AnalyteDefinition): boolean {
  const { low, high } = plausibleIn(unit, definition);
  return compare(value, low) >= 0 && compare(value, high) <= 0;
}

type Plausible = { low: Rational; high: Rational };

const PLAUSIBLE = new WeakMap<AnalyteDefinition, (Plausible | null)[]>();

/** Worked out once for each unit. */
function plausibleIn(unit: UnitDefinition, definition: AnalyteDefinition): Plausible {
  const { plausible, units } = definition;
  const place = units.indexOf(unit);
  const row = PLAUSIBLE.get(definition) ?? units.map(() => null);
  const known = row[place];
  if (known) return known;
  const inUnit = (value: string) => limitIn({ value, unit: units[0].unit }, unit, units);
  const worked = { low: inUnit(plausible.low), high: inUnit(plausible.high) };
  row[place] = worked;
  PLAUSIBLE.set(definition, row);
  return worked;
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

// Values that cannot be right, or that look like another unit, another analyte or a slipped decimal point, are asked about and not used.

import type { CompiledAnalyte, CompiledUnit } from './compile-analyte.ts';
import { compare, decimal, divide, multiply, type Rational, toText } from './decimal.ts';
import type { AnalyteDefinition, Trap } from './knowledge.ts';
import { findUnit } from './units.ts';

/** `trap`: possible in life, but more likely another test or unit. `implausible`: not of this life as it stands. */
export type ValueQuestion = { kind: 'trap' | 'implausible'; text: string };

/** A question to the person who entered it; `null` when the value is plausible. `text`: as it was written; `specimen`: its notes. */
export function questionValue(
  value: Rational,
  text: string,
  compiled: CompiledUnit,
  analyte: CompiledAnalyte,
  specimen: readonly string[] = [],
): ValueQuestion | null {
  const trap = trapFor(value, compiled, specimen);
  const isOfThisLife = isPlausible(value, compiled);
  if (isOfThisLife && !trap) return null;
  const { definition } = analyte;
  const { unit, low, high } = compiled;
  // Rule sets of engine 1.0.0 (without `traps`) are replayed as they asked.
  const isBare = definition.isUnitless && definition.traps;
  const entered = `${definition.name} ${text.trim()}${isBare ? '' : ` ${unit.unit}`}`;
  if (trap && (isOfThisLife || definition.traps))
    return { kind: isOfThisLife ? 'trap' : 'implausible', text: `${entered}: ${trap.question}` };
  const guess = guessMeaning(value, text.trim(), compiled, analyte);
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

/** The first that springs. */
function trapFor(value: Rational, { traps }: CompiledUnit, specimen: readonly string[]): Trap | null {
  for (const { trap, from, below, above } of traps) {
    if (trap.answeredBy?.some((note) => specimen.includes(note))) continue;
    if (from !== null && compare(value, from) < 0) continue;
    if (below !== null && compare(value, below) < 0) return trap;
    if (above !== null && compare(value, above) > 0) return trap;
  }
  return null;
}

/**
 * The unit first: 9.2 mmol/L of calcium is 9.2 mg/dL, never 0.92 mmol/L. Rule sets of engine 1.0.0 (without `traps`) asked the
 * other way round, and are replayed as they asked.
 */
function guessMeaning(value: Rational, text: string, unit: CompiledUnit, analyte: CompiledAnalyte): string | null {
  if (analyte.definition.traps) return guessUnit(value, text, unit, analyte) ?? guessDecimalPoint(value, unit);
  return guessDecimalPoint(value, unit) ?? guessUnit(value, text, unit, analyte);
}

/** In the unit of entry at its precision, like every other limit, so that 9 mg/dL and 0.5 mmol/L of glucose are judged alike. */
function isPlausible(value: Rational, { low, high }: CompiledUnit): boolean {
  return compare(value, low) >= 0 && compare(value, high) <= 0;
}

function guessDecimalPoint(value: Rational, compiled: CompiledUnit): string | null {
  const { decimals } = compiled.unit;
  for (const factor of ['10', '100']) {
    const smaller = divide(value, decimal(factor));
    if (isPlausible(smaller, compiled)) return trimmed(smaller, decimals + factor.length - 1);
  }
  const larger = multiply(value, decimal('10'));
  return value.numerator > 0n && isPlausible(larger, compiled) ? trimmed(larger, decimals) : null;
}

function guessUnit(value: Rational, text: string, unit: CompiledUnit, { units }: CompiledAnalyte): string | null {
  const other = units.find((candidate) => candidate !== unit && isPlausible(value, candidate));
  return other ? `${text} ${other.unit.unit}` : null;
}

function trimmed(value: Rational, decimals: number): string {
  const text = toText(value, decimals);
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

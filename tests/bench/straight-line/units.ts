// Units as plain numbers, for results and measurements alike.

import type { UnitDefinition } from '#lib/clinical/knowledge.ts';
import { rounded } from './values.ts';

/** A number in the unit in which its source publishes it. */
export type Published = readonly [value: number, unit: string];

/** canonical = value x times / over + plus. */
export type Scale = { decimals: number; times: number; over: number; plus: number };

export function scaleOf(unit: UnitDefinition): Scale {
  return {
    decimals: unit.decimals,
    times: Number(unit.times),
    over: Number(unit.over),
    plus: Number(unit.plus),
  };
}

export function toCanonical(value: number, unit: Scale): number {
  return (value * unit.times) / unit.over + unit.plus;
}

export function convert(value: number, from: Scale, to: Scale): number {
  return ((toCanonical(value, from) - to.plus) * to.over) / to.times;
}

/** In each unit, at its reporting precision; as it stands in the unit in which it is published. */
export function inEveryUnit(units: readonly UnitDefinition[], [value, name]: Published): number[] {
  const published = units.find((unit) => unit.unit === name);
  if (!published) throw new RangeError(`no unit ${name}`);
  const from = scaleOf(published);
  return units.map((unit) =>
    unit === published ? value : rounded(convert(value, from, scaleOf(unit)), unit.decimals),
  );
}

/** By name and alias; of two units with one name the first. */
export function unitNumbersOf(units: readonly UnitDefinition[]): Map<string, number> {
  const numbers = units.flatMap((unit, number) =>
    [unit.unit, ...unit.aliases].map((name): [string, number] => [name, number]),
  );
  return new Map(numbers.reverse());
}

/** The accepted unit that `text` names, by its place; -1 for none. */
export function unitNumber(numbers: Map<string, number>, text: string): number {
  return numbers.get(text) ?? unusualUnit(numbers, text);
}

const MOST_REMEMBERED = 200;

/** Another case, other spaces, another micro sign: remembered, so that it is worked out once. */
function unusualUnit(numbers: Map<string, number>, text: string): number {
  const wanted = plainUnit(text);
  let found = -1;
  for (const [name, number] of numbers) {
    if (plainUnit(name) !== wanted) continue;
    found = number;
    break;
  }
  if (numbers.size < MOST_REMEMBERED) numbers.set(text, found);
  return found;
}

function plainUnit(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/[\u00b5\u03bc]/g, 'u')
    .replace(/^mcg/i, 'ug')
    .replaceAll(/litre|liter/gi, 'l')
    .replaceAll('\u00b2', '2')
    .toLowerCase();
}

// The laboratory's own interval, brought into the unit of the result. One that is impossible or unreadable is a problem and is not used.

import { compare, type Rational, round } from './decimal.ts';
import type { ReferenceRange } from './facts.ts';
import type { UnitDefinition } from './knowledge.ts';
import { parseValue } from './quantity.ts';
import { findUnit, fromCanonical, toCanonical } from './units.ts';

export type LaboratoryInterval = {
  low: Rational | null;
  high: Rational | null;
  /** The upper limit itself is already outside ("<150"). */
  isHighExclusive: boolean;
};

export type RangeReading = { interval: LaboratoryInterval | null; problem: string | null };

const NOTHING: RangeReading = { interval: null, problem: null };
const TEXT_INTERVAL = /^([0-9.,]+)\s*(?:-|\u2013|\u2014|to)\s*([0-9.,]+)$/i;
const TEXT_LIMIT = /^(<=|>=|<|>|≤|≥)\s*([0-9.,]+)$/;

/** A range without a unit is in the unit of its result: laboratories print it beside it. */
export function readReferenceRange(
  range: ReferenceRange | null,
  unit: UnitDefinition,
  units: readonly UnitDefinition[],
): RangeReading {
  if (range === null) return NOTHING;
  if (range.text !== null) return fromText(range.text.trim());
  const rangeUnit = range.unit === null || range.unit.trim() === '' ? unit : findUnit(units, range.unit);
  if (!rangeUnit) return problem(`the reference interval is in ${range.unit}, which is not accepted: it is not used`);
  const low = limit(range.low);
  const high = limit(range.high);
  if (low === undefined || high === undefined) return problem('the reference interval cannot be read: it is not used');
  const convert = (value: Rational | null) =>
    value === null || rangeUnit === unit
      ? value
      : round(fromCanonical(toCanonical(value, rangeUnit), unit), unit.decimals);
  return checked({ low: convert(low), high: convert(high), isHighExclusive: false });
}

function fromText(text: string): RangeReading {
  if (text === '') return NOTHING;
  const interval = TEXT_INTERVAL.exec(text);
  if (interval) {
    const low = limit(interval[1] ?? '');
    const high = limit(interval[2] ?? '');
    if (low && high) return checked({ low, high, isHighExclusive: false });
  }
  const single = TEXT_LIMIT.exec(text);
  const value = single ? limit(single[2] ?? '') : null;
  if (single && value) {
    const sign = single[1] ?? '';
    if (sign.startsWith('<') || sign === '≤') return checked({ low: null, high: value, isHighExclusive: sign === '<' });
    if (sign === '>=' || sign === '≥') return checked({ low: value, high: null, isHighExclusive: false });
  }
  return problem(`the reference interval "${text}" cannot be read: it is not used`);
}

/** `undefined` when there is text that is not one number. */
function limit(text: string | null): Rational | null | undefined {
  if (text === null || text.trim() === '') return null;
  // Never below 0: "-0.7" would be a limit that every low result lies above.
  const parsed = parseValue(text);
  return parsed.kind === 'quantity' && parsed.quantity.comparator === '=' ? parsed.quantity.value : undefined;
}

function checked(interval: LaboratoryInterval): RangeReading {
  if (interval.low === null && interval.high === null) return NOTHING;
  if (interval.low && interval.high && compare(interval.low, interval.high) > 0) {
    return problem('the reference interval is impossible (low above high): it is not used');
  }
  return { interval, problem: null };
}

function problem(text: string): RangeReading {
  return { interval: null, problem: text };
}

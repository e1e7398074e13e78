// The laboratory's own interval beside a result, in the unit of the result.

import type { ReferenceRange } from '#lib/clinical/facts.ts';
import type { AnalyteRow, UnitRow } from './analytes.ts';
import { convert, unitNumber } from './units.ts';
import { parseBare, rounded } from './values.ts';

/** What readInterval read last; NaN for an open end. */
export const interval = { low: Number.NaN, high: Number.NaN, isHighExclusive: false };

const SPAN = /^([0-9.,]+)\s*(?:-|\u2013|\u2014|to)\s*([0-9.,]+)$/i;
const SINGLE = /^(<=|>=|<|>|\u2264|\u2265)\s*([0-9.,]+)$/;

/** False where there is none that can be used. */
export function readInterval(range: ReferenceRange, unit: UnitRow, row: AnalyteRow): boolean {
  interval.isHighExclusive = false;
  if (range.text !== null) return readText(range.text.trim());
  const isInUnit = range.unit === null || range.unit.trim() === '';
  const place = isInUnit ? 0 : unitNumber(row.unitNumbers, range.unit ?? '');
  const from = isInUnit ? unit : row.units[place];
  if (!from) return false;
  const hasLow = range.low !== null && range.low.trim() !== '';
  const hasHigh = range.high !== null && range.high.trim() !== '';
  const low = hasLow ? parseBare(range.low ?? '') : Number.NaN;
  const high = hasHigh ? parseBare(range.high ?? '') : Number.NaN;
  if ((hasLow && Number.isNaN(low)) || (hasHigh && Number.isNaN(high))) return false;
  const isSame = from === unit;
  return isPossible(
    isSame ? low : rounded(convert(low, from, unit), unit.decimals),
    isSame ? high : rounded(convert(high, from, unit), unit.decimals),
  );
}

function readText(text: string): boolean {
  const span = SPAN.exec(text);
  if (span) {
    const [low, high] = [parseBare(span[1] ?? ''), parseBare(span[2] ?? '')];
    if (!Number.isNaN(low) && !Number.isNaN(high)) return isPossible(low, high);
  }
  const single = SINGLE.exec(text);
  const value = single ? parseBare(single[2] ?? '') : Number.NaN;
  if (Number.isNaN(value)) return false;
  const sign = single?.[1] ?? '';
  // ">12" says that 12 itself is outside: such an interval is not read.
  if (sign === '>') return false;
  if (sign === '>=' || sign === '\u2265') return isPossible(value, Number.NaN);
  interval.isHighExclusive = sign === '<';
  return isPossible(Number.NaN, value);
}

function isPossible(low: number, high: number): boolean {
  interval.low = low;
  interval.high = high;
  return !(Number.isNaN(low) && Number.isNaN(high)) && !(low > high);
}

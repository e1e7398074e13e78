// Values as laboratories write them, as plain numbers. A number of up to 15 digits and a limit rounded to the unit's precision are
// both the nearest double of their decimal text, so that comparing the doubles is comparing the decimals.

import { MET, NOT_MET, type Truth, UNKNOWN } from './truth.ts';

export const EXACT = 0;
export const LESS = 1;
export const AT_MOST = 2;
export const MORE = 3;
export const AT_LEAST = 4;

export type Kind = 'number' | 'ambiguous' | 'text';

/** What parseValue read last: set only when it answered 'number'. */
export const read = { comparator: EXACT, value: 0 };

const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);
const LONGEST = 24;

export function parseValue(text: string): Kind {
  return parsePlain(text) ? 'number' : parseOther(text.trim());
}

/** A comparator, digits and a decimal point: what nearly every result is. */
function parsePlain(text: string): boolean {
  const length = text.length;
  let place = 0;
  let comparator = EXACT;
  const first = text.charCodeAt(0);
  if (first === 60 || first === 62) {
    const isOrEqual = text.charCodeAt(1) === 61;
    comparator = first === 60 ? (isOrEqual ? AT_MOST : LESS) : isOrEqual ? AT_LEAST : MORE;
    place = isOrEqual ? 2 : 1;
  }
  const start = place;
  let point = -1;
  let whole = 0;
  for (; place < length; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (digit >= 0 && digit <= 9) whole = whole * 10 + digit;
    else if (digit === -2 && point < 0) point = place;
    else return false;
  }
  const decimals = point < 0 ? 0 : length - point - 1;
  if (start === length || point === start || point === length - 1 || length - start > MOST_DIGITS) return false;
  read.comparator = comparator;
  read.value = whole / (POWERS[decimals] ?? 1);
  return true;
}

const WRITTEN = /^(<=|>=|<|>|\u2264|\u2265)?\s*([0-9][0-9.,]*)\s*(\*|H|HH|L|LL)?$/;
const SIGNS: Record<string, number> = {
  '<': LESS,
  '<=': AT_MOST,
  '\u2264': AT_MOST,
  '>': MORE,
  '>=': AT_LEAST,
  '\u2265': AT_LEAST,
};

/** Decimal commas, laboratory flags, words. */
function parseOther(text: string): Kind {
  if (text === '' || text.length > LONGEST) return 'text';
  const match = WRITTEN.exec(text);
  if (!match) return 'text';
  const digits = match[2] ?? '';
  const plain = withoutCommas(digits);
  if (plain === null) return 'ambiguous';
  if (!/^\d+(\.\d+)?$/.test(plain)) return 'text';
  read.comparator = SIGNS[match[1] ?? ''] ?? EXACT;
  read.value = Number(plain);
  return 'number';
}

/** `null` where a comma may be a decimal mark or a thousands mark. */
function withoutCommas(digits: string): string | null {
  if (!digits.includes(',')) return digits;
  if (/^\d+,\d+$/.test(digits)) return /^[1-9]\d{0,2},\d{3}$/.test(digits) ? null : digits.replace(',', '.');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return digits.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  return null;
}

/** A bare number of an interval; NaN where it is none. */
export function parseBare(text: string): number {
  const trimmed = text.trim();
  if (/^-?\d{1,24}(\.\d{1,24})?$/.test(trimmed)) return Number(trimmed);
  return parseValue(text) === 'number' && read.comparator === EXACT ? read.value : Number.NaN;
}

/** Is the true value below the limit, when all that is known of it is its comparator to `value`? */
export function isBelow(comparator: number, value: number, limit: number): Truth {
  switch (comparator) {
    case EXACT:
      return value < limit ? MET : NOT_MET;
    case LESS:
      return value <= limit ? MET : UNKNOWN;
    case AT_MOST:
      return value < limit ? MET : UNKNOWN;
    default:
      return value >= limit ? NOT_MET : UNKNOWN;
  }
}

export function isAtMost(comparator: number, value: number, limit: number): Truth {
  switch (comparator) {
    case EXACT:
      return value <= limit ? MET : NOT_MET;
    case LESS:
    case AT_MOST:
      return value <= limit ? MET : UNKNOWN;
    case MORE:
      return value >= limit ? NOT_MET : UNKNOWN;
    default:
      return value > limit ? NOT_MET : UNKNOWN;
  }
}

/** Halves away from zero; the small addition makes up for what a double loses of a half. */
export function rounded(value: number, decimals: number): number {
  const scale = POWERS[decimals] ?? 1;
  const scaled = value * scale;
  return scaled < 0 ? -Math.floor(-scaled + 0.5 + 1e-9) / scale : Math.floor(scaled + 0.5 + 1e-9) / scale;
}

// A laboratory value as it is written: number, comparator, or words. Comparators travel through every comparison.

import { compare, ordinaryDecimal, parseDecimal, type Rational } from './decimal.ts';
import type { Truth } from './truth.ts';

/** `=` is an exact value; `<` and the others say which side of `value` the true value lies on. */
export type Comparator = '=' | '<' | '<=' | '>' | '>=';
export type Quantity = { comparator: Comparator; value: Rational };
export type ComparisonOperator = '<' | '<=' | '>' | '>=';

export type ParsedValue =
  | { kind: 'quantity'; quantity: Quantity; note: string | null }
  | { kind: 'ambiguous'; reason: string }
  | { kind: 'text'; reason: string };

const COMPARATORS: Record<string, Comparator> = {
  '': '=',
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
};
const VALUE = /^(<=|>=|<|>|≤|≥)?\s*([0-9][0-9.,]*)\s*(?:\*|HH?|LL?)?$/;
const LONGEST_VALUE = 24;

/**
 * Reads "0.58", "<50", ">= 6.5", "4,1" (a decimal comma) and a trailing laboratory flag ("6.9 H").
 * "1,234" may be 1.234 or 1234: ambiguous, never guessed. Words ("haemolysed") are text. Never throws.
 */
export function parseValue(text: string): ParsedValue {
  const ordinary = ordinaryDecimal(text);
  if (ordinary) return { kind: 'quantity', quantity: { comparator: '=', value: ordinary }, note: null };
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'text', reason: 'no value' };
  if (trimmed.length > LONGEST_VALUE) return { kind: 'text', reason: 'value is too long to be a laboratory number' };
  const match = VALUE.exec(trimmed);
  if (!match) return { kind: 'text', reason: `"${trimmed}" is not a number` };
  const comparator = COMPARATORS[match[1] ?? ''] ?? '=';
  const digits = match[2] ?? '';
  const plain = plainNumber(digits);
  if (plain === null) {
    return {
      kind: 'ambiguous',
      reason: `"${digits}" can be read in two ways: write it with a decimal point and no separators`,
    };
  }
  const value = parseDecimal(plain);
  if (value === null) return { kind: 'text', reason: `"${trimmed}" is not a number` };
  const note = digits.includes(',') ? `"${digits}" read as ${plain}` : null;
  return { kind: 'quantity', quantity: { comparator, value }, note };
}

/** `null` when a separator could be a decimal mark or a thousands mark. */
function plainNumber(digits: string): string | null {
  if (!digits.includes(',')) return digits;
  if (/^\d+,\d+$/.test(digits)) {
    const isThousandsShaped = /^[1-9]\d{0,2},\d{3}$/.test(digits);
    return isThousandsShaped ? null : digits.replace(',', '.');
  }
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return digits.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  return null;
}

/**
 * Whether the true value stands in relation `operator` to `limit` (both in the same unit).
 * `<50` against "below 30" is unknown; against "below 60" it is met.
 */
export function compareQuantity(quantity: Quantity, operator: ComparisonOperator, limit: Rational): Truth {
  const { comparator } = quantity;
  const order = compare(quantity.value, limit);
  if (comparator === '=') return stands(order, operator) ? 'met' : 'not-met';
  switch (operator) {
    case '<':
      return isLess(comparator, order, false);
    case '<=':
      return isLess(comparator, order, true);
    case '>':
      return flip(isLess(comparator, order, true));
    case '>=':
      return flip(isLess(comparator, order, false));
  }
}

function stands(order: -1 | 0 | 1, operator: ComparisonOperator): boolean {
  if (order === 0) return operator === '<=' || operator === '>=';
  return order < 0 === (operator === '<' || operator === '<=');
}

/** Is x < limit (or x <= limit when `orEqual`), knowing x only by its comparator to a value that stands in `order` to the limit. */
function isLess(comparator: Exclude<Comparator, '='>, order: -1 | 0 | 1, orEqual: boolean): Truth {
  switch (comparator) {
    case '<':
      return order <= 0 ? 'met' : 'unknown';
    case '<=':
      return order < 0 || (orEqual && order === 0) ? 'met' : 'unknown';
    case '>':
      return order >= 0 ? 'not-met' : 'unknown';
    case '>=':
      return order > 0 || (!orEqual && order === 0) ? 'not-met' : 'unknown';
  }
}

function flip(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'met' ? 'not-met' : 'met';
}

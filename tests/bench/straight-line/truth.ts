// Three truths as bits, so that "any" is `|` and "all" is `&`: not met 00, unknown 01, met 11.
// A met truth may carry more bits: the sides of the symptoms and the ages of the results that made it so.

export type Truth = number;

export const NOT_MET = 0;
export const UNKNOWN = 1;
export const MET = 3;

/** Sides of the entries behind a met truth. */
export const LEFT = 4;
export const RIGHT = 8;
export const BOTH = 16;
export const SIDES = LEFT | RIGHT | BOTH;

/** Ages of the results behind a met truth: up to 30 days, up to 90, older. */
export const FRESH = 32;
export const MONTHS_OLD = 64;
export const VERY_OLD = 128;
export const AGES = FRESH | MONTHS_OLD | VERY_OLD;

export function isMet(truth: Truth): boolean {
  return (truth & MET) === MET;
}

/** Like `&`, and keeps what both carry. */
export function all(a: Truth, b: Truth): Truth {
  const truth = a & b & MET;
  return truth === MET ? a | b : truth;
}

export function not(truth: Truth): Truth {
  const plain = truth & MET;
  return plain === UNKNOWN ? UNKNOWN : MET - plain;
}

/** What is not known to hold does not hold. */
export function known(truth: Truth): Truth {
  return (truth & MET) === MET ? truth : NOT_MET;
}

export function fromBoolean(holds: boolean): Truth {
  return holds ? MET : NOT_MET;
}

/** Whether two of them are met, whatever the unknown ones turn out to be. */
export function twoOf(a: Truth, b: Truth, c: Truth, d: Truth): Truth {
  const met = ((a >> 1) & 1) + ((b >> 1) & 1) + ((c >> 1) & 1) + ((d >> 1) & 1);
  if (met >= 2) return MET;
  return (a & 1) + (b & 1) + (c & 1) + (d & 1) >= 2 ? UNKNOWN : NOT_MET;
}

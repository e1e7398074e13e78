// Kleene's strong three-valued logic: everything the rules say stands on these tables.
// An unknown operand never becomes false; it only stops mattering when the other operands decide alone.

export type Truth = 'met' | 'not-met' | 'unknown';

/** `not-met` if any operand is not met, else `unknown` if any is unknown, else `met`. Of no operands: `met`. */
export function allOf(operands: readonly Truth[]): Truth {
  let result: Truth = 'met';
  for (const operand of operands) {
    if (operand === 'not-met') return 'not-met';
    if (operand === 'unknown') result = 'unknown';
  }
  return result;
}

/** `met` if any operand is met, else `unknown` if any is unknown, else `not-met`. Of no operands: `not-met`. */
export function anyOf(operands: readonly Truth[]): Truth {
  let result: Truth = 'not-met';
  for (const operand of operands) {
    if (operand === 'met') return 'met';
    if (operand === 'unknown') result = 'unknown';
  }
  return result;
}

export function not(operand: Truth): Truth {
  if (operand === 'unknown') return 'unknown';
  return operand === 'met' ? 'not-met' : 'met';
}

/** Whether at least `needed` operands are met, whatever the unknown ones turn out to be. */
export function atLeast(needed: number, operands: readonly Truth[]): Truth {
  const met = operands.filter((operand) => operand === 'met').length;
  if (met >= needed) return 'met';
  const unknown = operands.filter((operand) => operand === 'unknown').length;
  return met + unknown >= needed ? 'unknown' : 'not-met';
}

export function fromBoolean(value: boolean | null): Truth {
  if (value === null) return 'unknown';
  return value ? 'met' : 'not-met';
}

/** Truths as numbers whose bits are those of the lesser ones too: "all of" is the bitwise and of its parts, "any of" the or. */
export type TruthCode = 0 | 1 | 3;
export const NOT_MET = 0;
export const UNKNOWN = 1;
export const MET = 3;
/** In a table of truths: not found out yet. */
export const PENDING = 255;

/** Anything but a code of met or not met is unknown. */
export function truthOfCode(code: number | undefined): Truth {
  if (code === MET) return 'met';
  return code === NOT_MET ? 'not-met' : 'unknown';
}

export function codeOfTruth(truth: Truth): TruthCode {
  if (truth === 'met') return MET;
  return truth === 'unknown' ? UNKNOWN : NOT_MET;
}

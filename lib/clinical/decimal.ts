// Exact decimal arithmetic on BigInt rationals: laboratory values are never floating-point numbers.

/**
 * `numerator / denominator`, denominator above 0. Not reduced: it is short-lived. `approx` is the nearest double where it is
 * known: it settles every comparison that is not close, and the exact integers settle the rest.
 */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint; readonly approx?: number };

/** Of a double quotient at most a few units in the last place (2^-52) are wrong: a gap above this share of both is certain. */
const DOUBT = 2 ** -48;
const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 25 }, (_, exponent) => 10n ** BigInt(exponent));
const PLAIN_DECIMAL = /^-?\d{1,24}(?:\.\d{1,24})?$/;

/** A number as it was written. Its exact integers are worked out only where doubles are too close to call. */
class WrittenDecimal implements Rational {
  readonly approx: number;
  private readonly text: string;

  constructor(text: string) {
    this.approx = Number(text);
    this.text = text;
  }

  get numerator(): bigint {
    return BigInt(this.text.replace('.', ''));
  }

  get denominator(): bigint {
    const point = this.text.indexOf('.');
    return powerOfTen(point < 0 ? 0 : this.text.length - point - 1);
  }
}

/** Of text that is known to be a plain decimal. */
export function writtenDecimal(text: string): Rational {
  return new WrittenDecimal(text);
}

/** Reads `-12.50`; `null` for anything else (exponents, separators, signs, blanks). */
export function parseDecimal(text: string): Rational | null {
  return PLAIN_DECIMAL.test(text) ? new WrittenDecimal(text) : null;
}

/** For numbers of our own knowledge base: throws on text that is not a plain decimal. */
export function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (!value) throw new RangeError(`not a plain decimal: ${text}`);
  return value;
}

export function compare(left: Rational, right: Rational): -1 | 0 | 1 {
  if (left.approx !== undefined && right.approx !== undefined) {
    const gap = left.approx - right.approx;
    const doubt = (Math.abs(left.approx) + Math.abs(right.approx)) * DOUBT;
    if (gap > doubt) return 1;
    if (gap < -doubt) return -1;
  }
  const a = left.numerator * right.denominator;
  const b = right.numerator * left.denominator;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function add(left: Rational, right: Rational): Rational {
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

export function subtract(left: Rational, right: Rational): Rational {
  return add(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function multiply(left: Rational, right: Rational): Rational {
  return { numerator: left.numerator * right.numerator, denominator: left.denominator * right.denominator };
}

/** Throws on division by zero: no factor of the knowledge base is zero. */
export function divide(left: Rational, right: Rational): Rational {
  if (right.numerator === 0n) throw new RangeError('division by zero');
  const sign = right.numerator < 0n ? -1n : 1n;
  return {
    numerator: left.numerator * right.denominator * sign,
    denominator: left.denominator * right.numerator * sign,
  };
}

/** Rounded to `decimals` places, halves away from zero (2.125 -> 2.13, -2.125 -> -2.13). */
export function round(value: Rational, decimals: number): Rational {
  const scale = powerOfTen(decimals);
  const scaled = value.numerator * scale;
  const isNegative = scaled < 0n;
  const magnitude = isNegative ? -scaled : scaled;
  const rounded = (magnitude * 2n + value.denominator) / (value.denominator * 2n);
  const numerator = isNegative ? -rounded : rounded;
  return { numerator, denominator: scale, approx: Number(numerator) / Number(scale) };
}

/** `toText({212075n/100000n}, 2)` is `2.12`: rounded as `round` does, always with that many decimals. */
export function toText(value: Rational, decimals: number): string {
  const { numerator } = round(value, decimals);
  const sign = numerator < 0n ? '-' : '';
  const digits = (numerator < 0n ? -numerator : numerator).toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/** For formulae that are approximate anyway (eGFR), whose result is rounded before it is compared. */
export function toNumber(value: Rational): number {
  return Number(toText(value, 12));
}

function powerOfTen(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent);
}

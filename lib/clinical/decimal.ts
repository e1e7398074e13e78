// Exact decimal arithmetic on BigInt rationals: laboratory values are never floating-point numbers.

/**
 * `numerator / denominator`, denominator above 0. Not reduced: it is short-lived. `approx` is the nearest double of a decimal of at
 * most 15 digits, NaN of everything else: no two such decimals share a double, so that theirs compare as they do.
 */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint; readonly approx: number };

const MOST_DIGITS = 15;
const ZERO = 48;
const POINT = 46 - ZERO;
const TOO_LONG = 10 ** MOST_DIGITS;
const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 25 }, (_, exponent) => 10n ** BigInt(exponent));
const PLAIN_DECIMAL = /^-?\d{1,24}(?:\.\d{1,24})?$/;

/** A number as it was written. Its exact integers are worked out only where doubles do not tell. */
class WrittenDecimal implements Rational {
  readonly approx: number;
  private readonly text: string;

  constructor(text: string, approx: number) {
    this.approx = approx;
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

/**
 * The way nearly every result is written, "4.10" or "133", read without more ado; `null` for anything else. Its double is the quotient of
 * two integers that are exact as doubles.
 */
export function ordinaryDecimal(text: string): Rational | null {
  if (text.length > MOST_DIGITS || text.length === 0) return null;
  let digits = 0;
  let scale = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      digits = digits * 10 + digit;
      scale *= 10;
    } else {
      if (digit !== POINT || scale !== 0 || at === 0 || at === text.length - 1) return null;
      scale = 1;
    }
  }
  return new WrittenDecimal(text, scale === 0 ? digits : digits / scale);
}

/** Reads `-12.50`; `null` for anything else (exponents, separators, signs, blanks). */
export function parseDecimal(text: string): Rational | null {
  if (!PLAIN_DECIMAL.test(text)) return null;
  return new WrittenDecimal(text, text.length <= MOST_DIGITS ? Number(text) : Number.NaN);
}

/** For numbers of our own knowledge base: throws on text that is not a plain decimal. */
export function decimal(text: string): Rational {
  const value = parseDecimal(text);
  if (!value) throw new RangeError(`not a plain decimal: ${text}`);
  return value;
}

export function compare(left: Rational, right: Rational): -1 | 0 | 1 {
  if (left.approx < right.approx) return -1;
  if (left.approx > right.approx) return 1;
  if (left.approx === right.approx) return 0;
  const a = left.numerator * right.denominator;
  const b = right.numerator * left.denominator;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function exactly(numerator: bigint, denominator: bigint): Rational {
  return { numerator, denominator, approx: Number.NaN };
}

export function add(left: Rational, right: Rational): Rational {
  return exactly(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function subtract(left: Rational, right: Rational): Rational {
  return add(left, exactly(-right.numerator, right.denominator));
}

export function multiply(left: Rational, right: Rational): Rational {
  return exactly(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** Throws on division by zero: no factor of the knowledge base is zero. */
export function divide(left: Rational, right: Rational): Rational {
  if (right.numerator === 0n) throw new RangeError('division by zero');
  const sign = right.numerator < 0n ? -1n : 1n;
  return exactly(left.numerator * right.denominator * sign, left.denominator * right.numerator * sign);
}

/** Rounded to `decimals` places, halves away from zero (2.125 -> 2.13, -2.125 -> -2.13). */
export function round(value: Rational, decimals: number): Rational {
  const scale = powerOfTen(decimals);
  const scaled = value.numerator * scale;
  const isNegative = scaled < 0n;
  const magnitude = isNegative ? -scaled : scaled;
  const rounded = (magnitude * 2n + value.denominator) / (value.denominator * 2n);
  const numerator = isNegative ? -rounded : rounded;
  const digits = Number(numerator);
  return { numerator, denominator: scale, approx: Math.abs(digits) < TOO_LONG ? digits / Number(scale) : Number.NaN };
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
  return Number.isNaN(value.approx) ? Number(toText(value, 12)) : value.approx;
}

function powerOfTen(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent);
}

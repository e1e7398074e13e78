// How far one measurement lies above another of the same day: the fall of pressure, or the rise of the pulse, on standing.

import type { MeasurementCode } from './codes.ts';
import type { Node } from './compile.ts';
import type { MeasurementFallTest } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { compare, type Rational, subtract } from './decimal.ts';
import type { MeasurementFact } from './facts.ts';
import type { UsedFact } from './trace.ts';
import { MET, NOT_MET, type TruthCode, UNKNOWN } from './truth.ts';
import { limitIn, toCanonical } from './units.ts';

/** In the canonical unit. */
type Taken = { fact: MeasurementFact; path: string; value: Rational; ageDays: number };
type Pair = { high: Taken; low: Taken; difference: Rational };

type Fall = { truth: TruthCode; widest: Pair | null; missing: string[] };

export function measurementFallTruth({ condition }: Node, context: EvaluationContext): TruthCode {
  return 'measurementFall' in condition ? findFall(condition, context).truth : UNKNOWN;
}

/** Unknown unless both were taken as exact numbers on one day that still speaks for today; the latest such day decides. */
export function findFall(test: MeasurementFallTest, context: EvaluationContext): Fall {
  const highs = takenOf(test.measurementFall, context);
  const lows = takenOf(test.to, context);
  if (highs.length === 0 || lows.length === 0)
    return { truth: UNKNOWN, widest: null, missing: missingOf(test, highs, lows) };
  const pairs = highs.flatMap((high) =>
    lows.filter((low) => low.ageDays === high.ageDays).map((low) => pairOf(high, low)),
  );
  const latest = Math.min(...pairs.map((pair) => pair.high.ageDays));
  const [widest] = pairs.filter((pair) => pair.high.ageDays === latest).sort(widestFirst);
  if (!widest) return { truth: UNKNOWN, widest: null, missing: missingOf(test, highs, lows) };
  const isWide = compare(widest.difference, limitOf(test, context)) >= 0;
  return { truth: isWide ? MET : NOT_MET, widest, missing: [] };
}

/** The two measurements behind a fall. */
export function fallFacts(test: MeasurementFallTest, { widest }: Fall): UsedFact[] {
  const against = `${test.atLeast} ${test.unit} or more apart from the other of that day`;
  const pair = widest ? [widest.high, widest.low] : [];
  return pair.map(({ fact, path }): UsedFact => ({ kind: 'measurement', fact, path, against }));
}

/** What was not measured at all; when both were, but never on one day, both. */
function missingOf(test: MeasurementFallTest, highs: readonly Taken[], lows: readonly Taken[]): string[] {
  if (highs.length > 0 && lows.length === 0) return [test.to];
  return lows.length > 0 && highs.length === 0 ? [test.measurementFall] : [test.measurementFall, test.to];
}

/** The difference to "over 180" is not a number. */
function takenOf(code: MeasurementCode, { measurements }: EvaluationContext): readonly Taken[] {
  let taken: Taken[] | null = null;
  for (const { fact, path, quantity, unit, ageDays } of measurements) {
    if (fact.code !== code || quantity.comparator !== '=') continue;
    taken ??= [];
    taken.push({ fact, path, value: toCanonical(quantity.value, unit), ageDays });
  }
  return taken ?? NOTHING;
}

const NOTHING: readonly Taken[] = [];

function pairOf(high: Taken, low: Taken): Pair {
  return { high, low, difference: subtract(high.value, low.value) };
}

/** Then by what was written, so that the order of entry never matters. */
function widestFirst(left: Pair, right: Pair): number {
  const order = compare(right.difference, left.difference);
  return order === 0 ? compare(left.high.value, right.high.value) : order;
}

const LIMITS = new WeakMap<MeasurementFallTest, Rational>();

/** In the canonical unit: tests are fixed data, and theirs is worked out once. */
function limitOf(test: MeasurementFallTest, { knowledge }: EvaluationContext): Rational {
  const known = LIMITS.get(test);
  if (known) return known;
  const units = knowledge.measurements.find((item) => item.code === test.measurementFall)?.units ?? [];
  const [canonical] = units;
  if (!canonical) throw new RangeError(`no unit of ${test.measurementFall}`);
  const limit = limitIn({ value: test.atLeast, unit: test.unit }, canonical, units);
  LIMITS.set(test, limit);
  return limit;
}

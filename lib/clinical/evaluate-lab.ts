// Laboratory and measurement tests of rule conditions: their truth. The facts behind it are put into words by explain-leaf.ts.

import { type Assessment, isFit } from './assessment.ts';
import type { Analyte } from './codes.ts';
import { BIT_OF_INTERPRETATION, type LeafTest, type Node } from './compile.ts';
import type { Band, Condition, LabLimitTest, LabStateTest } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { daysBetween } from './dates.ts';
import { compare, decimal, multiply, type Rational, round, subtract } from './decimal.ts';
import type { EngineBehaviour } from './engine-versions.ts';
import { latestMeasurement } from './fresh-measurements.ts';
import type { Knowledge, Limit, UnitDefinition } from './knowledge.ts';
import { type AnalyteState, stateOf } from './lab-state.ts';
import { type ComparisonOperator, compareQuantity } from './quantity.ts';
import type { InterpretationCode } from './screening.ts';
import { codeOfTruth, MET, NOT_MET, type TruthCode, UNKNOWN } from './truth.ts';
import { limitIn, toCanonical } from './units.ts';

/** `below` holds critical-low and `above` critical-high; `null` for unknown. */
export function bandOf(interpretation: InterpretationCode): Band | null {
  switch (interpretation) {
    case 'unknown':
      return null;
    case 'critical-low':
      return 'below';
    case 'critical-high':
      return 'above';
    default:
      return interpretation;
  }
}

export function labBandTruth({ test, index }: Node, { labs, readsWorstOfDay }: EvaluationContext): TruthCode {
  const state = labs.states[index];
  if (!state?.deciding) return UNKNOWN;
  if (!state.isConflicting) return bandTruth(state.deciding, test.bands);
  if (!readsWorstOfDay) return UNKNOWN;
  let truth: TruthCode = NOT_MET;
  for (const result of state.sameDay) truth = greater(truth, bandTruth(result, test.bands));
  return truth;
}

export function bandTruth({ interpretation }: Assessment, bands: number): TruthCode {
  const bit = BIT_OF_INTERPRETATION[interpretation];
  if (bit === 0) return UNKNOWN;
  return (bands & bit) === 0 ? NOT_MET : MET;
}

export function calciumSupportiveTruth({ test }: Node, { labs }: EvaluationContext): TruthCode {
  return labs.supportiveCalcium ? bandTruth(labs.supportiveCalcium, test.bands) : UNKNOWN;
}

/** No unfit specimen is a plain no; for every other use a missing result is unknown. */
export function labLimitTruth({ test, index }: Node, { labs }: EvaluationContext): TruthCode {
  const state = labs.states[index];
  const candidates = state ? candidatesFor(test.use, test.operator, state) : NO_RESULTS;
  if (candidates.length === 0) return test.use === 'unfit' ? NOT_MET : UNKNOWN;
  return candidates.length > 1 && test.use === 'critical'
    ? criticalTruth(candidates, test)
    : greatestTruth(candidates, test);
}

function greatestTruth(results: readonly Assessment[], test: LeafTest): TruthCode {
  let truth: TruthCode = NOT_MET;
  for (const result of results) truth = greater(truth, limitTruth(result, test));
  return truth;
}

/**
 * Newest first, day by day: what the results of one day leave open an earlier day may answer with yes, never with no. A calcium that is
 * only supportive does not withdraw an earlier critical one.
 */
function criticalTruth(results: readonly Assessment[], test: LeafTest): TruthCode {
  let truth: TruthCode | null = null;
  for (let from = 0; from < results.length; ) {
    const day = results[from]?.measured?.collectedOn;
    const ofDay = results.filter((result, at) => at >= from && result.measured?.collectedOn === day);
    const now = greatestTruth(ofDay, test);
    if (now === MET) return MET;
    truth ??= now;
    if (now === NOT_MET && !ofDay.every((result) => result.isSupportive)) return truth;
    from += ofDay.length;
  }
  return truth ?? UNKNOWN;
}

const NO_RESULTS: readonly Assessment[] = [];

function candidatesFor(
  use: NonNullable<LabLimitTest['use']>,
  operator: ComparisonOperator,
  state: AnalyteState,
): readonly Assessment[] {
  switch (use) {
    case 'deciding':
      return state.sameDay;
    case 'any-time':
      return state.fit;
    case 'critical':
      return operator === '<' || operator === '<=' ? state.lowest : state.highest;
    case 'unfit':
      return state.unfit;
  }
}

export function limitTruth({ measured, definition }: Assessment, test: LeafTest): TruthCode {
  const { limit } = test;
  if (!measured || !limit) return UNKNOWN;
  const { unit, quantity } = measured;
  return codeOfTruth(compareQuantity(quantity, test.operator, inUnitOf(limit, unit, definition.units, test)));
}

/** The results that give a test of bands, limits or states this truth, which it has. */
export function resultsBehind(node: Node, truth: TruthCode, context: EvaluationContext): readonly Assessment[] {
  const { operation, test, index, condition } = node;
  const { labs } = context;
  const state = labs.states[index];
  if (operation === 'lab-limit')
    return (state ? candidatesFor(test.use, test.operator, state) : NO_RESULTS).filter(
      (result) => limitTruth(result, test) === truth,
    );
  let behind: readonly (Assessment | null)[] = NO_RESULTS;
  if (operation === 'lab-band' && truth !== UNKNOWN && state?.deciding)
    behind = state.isConflicting
      ? state.sameDay.filter((result) => bandTruth(result, test.bands) === truth)
      : [state.deciding];
  else if ('calciumSupportive' in condition) behind = truth === UNKNOWN ? NO_RESULTS : [labs.supportiveCalcium];
  else if ('labKnown' in condition) behind = [stateOf(condition.labKnown, labs).deciding];
  else if ('labRise' in condition) behind = [findRise(condition, context).later];
  else if ('labFall' in condition) behind = [findLabFall(condition, context).later];
  else if ('labPaired' in condition) behind = [findPartner(condition, context).partner];
  return behind.filter((result) => result !== null);
}

/** The limit of a test in one of the units of what it is held against, worked out once. */
function inUnitOf(
  limit: Limit,
  unit: UnitDefinition,
  units: readonly UnitDefinition[],
  { limits }: LeafTest,
): Rational {
  const place = units.indexOf(unit);
  const known = limits[place];
  if (known) return known;
  if (place < 0) throw new RangeError(`${unit.unit} is not a unit of what is compared`);
  const inUnit = limitIn(limit, unit, units);
  limits[place] = inUnit;
  return inUnit;
}

function greater(left: TruthCode, right: TruthCode): TruthCode {
  return left > right ? left : right;
}

export function labStateTruth(condition: Condition, context: EvaluationContext): TruthCode {
  if ('labKnown' in condition) return stateOf(condition.labKnown, context.labs).deciding ? MET : NOT_MET;
  if ('labRise' in condition) return findRise(condition, context).truth;
  if ('labFall' in condition) return findLabFall(condition, context).truth;
  if ('labPaired' in condition) return findPartner(condition, context).truth;
  if (!('labLater' in condition)) return UNKNOWN;
  const later = stateOf(condition.labLater, context.labs).deciding?.collectedOn;
  const earlier = stateOf(condition.than, context.labs).deciding?.collectedOn;
  const gap = later && earlier ? daysBetween(earlier, later) : null;
  if (gap === null) return UNKNOWN;
  return gap > condition.byMoreThanDays ? MET : NOT_MET;
}

type PairTest = Extract<LabStateTest, { labPaired: Analyte }>;

/** Unknown without a fit result of `labPaired`. */
function findPartner(test: PairTest, { labs }: EvaluationContext): { truth: TruthCode; partner: Assessment | null } {
  const latest = stateOf(test.labPaired, labs).all.find(isFit)?.measured;
  if (!latest) return { truth: UNKNOWN, partner: null };
  for (const analyte of test.with) {
    for (const candidate of stateOf(analyte, labs).all) {
      const { measured, lab } = candidate;
      if (measured?.quantity.comparator !== '=' || !isFit(candidate) || lab === null) continue;
      const gap = daysBetween(measured.collectedOn, latest.collectedOn);
      if (gap !== null && Math.abs(gap) <= test.withinDays) return { truth: MET, partner: candidate };
    }
  }
  return { truth: NOT_MET, partner: null };
}

type RiseTest = Extract<LabStateTest, { labRise: Analyte }>;
type Rise = { truth: TruthCode; later: Assessment | null; earlier: Assessment | null };

/** Any two exact results in time order; fewer than two of them within the days is unknown. */
export function findRise(test: RiseTest, context: EvaluationContext): Rise {
  const { labs, behaviour } = context;
  const results = stateOf(test.labRise, labs).all;
  let truth: TruthCode = UNKNOWN;
  for (const later of results) {
    for (const earlier of results) {
      const gap = comparableGap(earlier, later, behaviour);
      if (gap === null || gap <= 0 || gap > test.withinDays) continue;
      truth = NOT_MET;
      if (hasRisen(earlier, later, test, behaviour)) return { truth: MET, later, earlier };
    }
  }
  return { truth, later: null, earlier: null };
}

/** From any fit, exact result to the latest of them: what fell and rose again has not fallen. */
export function findLabFall(test: Extract<LabStateTest, { labFall: Analyte }>, context: EvaluationContext): Rise {
  const { labs, behaviour } = context;
  const results = stateOf(test.labFall, labs).all.filter(isFit);
  let truth: TruthCode = UNKNOWN;
  for (const later of results) {
    if (results.some((other) => (comparableGap(later, other, behaviour) ?? 0) > 0)) continue;
    for (const earlier of results) {
      const gap = comparableGap(earlier, later, behaviour);
      if (gap === null || gap <= 0 || gap > test.withinDays) continue;
      truth = NOT_MET;
      // A fall is a rise seen from its other end.
      if (hasRisen(later, earlier, test, behaviour)) return { truth: MET, later, earlier };
    }
  }
  return { truth, later: null, earlier: null };
}

function comparableGap(earlier: Assessment, later: Assessment, behaviour: EngineBehaviour): number | null {
  if (earlier.isSuperseded || later.isSuperseded) return null;
  // One whose day is not known stands as of today, to be repeated: when it was taken beside the other nobody knows.
  if (behaviour.isReviewed && !(hasDay(earlier) && hasDay(later))) return null;
  if (earlier.measured?.quantity.comparator !== '=' || later.measured?.quantity.comparator !== '=') return null;
  return earlier.measured.ageDays - later.measured.ageDays;
}

function hasDay({ measured, collectedOn }: Assessment): boolean {
  return measured !== null && measured.collectedOn === collectedOn;
}

function hasRisen(
  earlier: Assessment,
  later: Assessment,
  test: Pick<RiseTest, 'by' | 'times'>,
  behaviour: EngineBehaviour,
): boolean {
  const low = canonicalValue(earlier, behaviour);
  const high = canonicalValue(later, behaviour);
  if (!low || !high) return false;
  const { units } = later.definition;
  const isByAmount = test.by !== undefined && compare(subtract(high, low), limitIn(test.by, units[0], units)) >= 0;
  const isByTimes = test.times !== undefined && compare(high, multiply(low, decimal(test.times))) >= 0;
  return isByAmount || isByTimes;
}

/** At reporting precision (0.1), so that a rise does not depend on the units of entry. */
function canonicalValue({ measured, definition }: Assessment, behaviour: EngineBehaviour): Rational | null {
  const exact = measured && toCanonical(measured.quantity.value, measured.unit);
  return exact && behaviour.isReviewed ? round(exact, definition.units[0].decimals) : exact;
}

export function measurementTruth({ condition, test }: Node, context: EvaluationContext): TruthCode {
  if (!('measurement' in condition)) return UNKNOWN;
  const latest = latestMeasurement(condition.measurement, context);
  if (!latest) return UNKNOWN;
  const { quantity, unit, units } = latest;
  return codeOfTruth(compareQuantity(quantity, condition.operator, inUnitOf(condition, unit, units, test)));
}

export function analytesOf(missing: readonly string[], knowledge: Knowledge): Analyte[] {
  return knowledge.analytes.map((definition) => definition.id).filter((id) => missing.includes(id));
}

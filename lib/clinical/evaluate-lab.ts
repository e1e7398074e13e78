// Laboratory and measurement tests of rule conditions.

import { type Assessment, isFit } from './assessment.ts';
import type { Analyte } from './codes.ts';
import type { Band, Condition, LabBandTest, LabLimitTest, LabStateTest } from './condition.ts';
import type { EvaluationContext } from './context.ts';
import { daysBetween } from './dates.ts';
import { compare, decimal, multiply, type Rational, subtract, toText } from './decimal.ts';
import { OPERATOR_WORDS } from './describe-condition.ts';
import type { DecisionLimit } from './knowledge.ts';
import { criticalCandidate } from './lab-state.ts';
import { type ComparisonOperator, compareQuantity } from './quantity.ts';
import { readMeasurement } from './read-measurement.ts';
import type { InterpretationCode } from './screening.ts';
import type { Trace } from './trace.ts';
import { anyOf, fromBoolean, type Truth } from './truth.ts';
import { limitIn, toCanonical } from './units.ts';

function leaf(node: string, truth: Truth, used: Trace['used'], missing: string[]): Trace {
  return { node, truth, children: [], used, missing: truth === 'unknown' ? missing : [] };
}

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

export function evaluateLabBand(test: LabBandTest, context: EvaluationContext): Trace {
  const { deciding, isConflicting, all } = context.labs.of(test.lab);
  if (!deciding || (isConflicting && !context.readsWorstOfDay)) return leaf('lab', 'unknown', [], [test.lab]);
  const judged = (isConflicting ? sameDayAs(deciding, all) : [deciding]).map((assessment) => {
    const band = bandOf(assessment.reading.interpretation);
    return { assessment, truth: band === null ? ('unknown' as const) : fromBoolean(test.is.includes(band)) };
  });
  const truth = anyOf(judged.map((item) => item.truth));
  const used = judged
    .filter((item) => item.truth === truth && truth !== 'unknown')
    .map((item): Trace['used'][number] => ({ kind: 'lab', assessment: item.assessment, against: null }));
  return leaf('lab', truth, used, [test.lab]);
}

export function evaluateSupportive(bands: Band[], context: EvaluationContext): Trace {
  const supportive = context.labs.supportiveCalcium;
  const band = supportive ? bandOf(supportive.reading.interpretation) : null;
  if (!supportive || band === null) return leaf('lab', 'unknown', [], ['calcium-ionised']);
  return leaf('lab', fromBoolean(bands.includes(band)), [{ kind: 'lab', assessment: supportive, against: null }], []);
}

export function evaluateLabLimit(test: LabLimitTest, context: EvaluationContext): Trace {
  const limit = context.knowledge.limits[test.limit];
  if (!limit) throw new RangeError(`no decision limit ${test.limit}`);
  const candidates = candidatesFor(test, context);
  const judged = candidates.map((assessment) => ({ assessment, ...judge(assessment, test.operator, limit) }));
  const truth = judged.length === 0 ? noCandidate(test) : anyOf(judged.map((item) => item.truth));
  const used = judged
    .filter((item) => item.truth === truth)
    .map((item): Trace['used'][number] => ({ kind: 'lab', assessment: item.assessment, against: item.against }));
  return leaf('lab', truth, used, [test.lab]);
}

/** No unfit specimen is a plain no; for every other use a missing result is unknown. */
function noCandidate(test: LabLimitTest): Truth {
  return test.use === 'unfit' ? 'not-met' : 'unknown';
}

function candidatesFor(test: LabLimitTest, context: EvaluationContext): Assessment[] {
  const state = context.labs.of(test.lab);
  switch (test.use ?? 'deciding') {
    case 'deciding':
      return state.deciding ? sameDayAs(state.deciding, state.all) : [];
    case 'any-time':
      return state.all.filter(isFit);
    case 'critical': {
      const candidate = criticalCandidate(state, test.operator.startsWith('<') ? 'low' : 'high');
      return candidate ? [candidate] : [];
    }
    case 'unfit':
      return unfitSinceLastUsable(state.all);
  }
}

/** Results of the deciding day that are fit: for a red flag the worst of them counts. */
function sameDayAs(deciding: Assessment, all: readonly Assessment[]): Assessment[] {
  return all.filter(
    (candidate) =>
      candidate === deciding ||
      (isFit(candidate) &&
        !candidate.isSupportive &&
        !candidate.reading.isStale &&
        candidate.reading.collectedOn === deciding.reading.collectedOn),
  );
}

/** Unfit specimens that no later (or same-day) fit result has answered. */
function unfitSinceLastUsable(all: readonly Assessment[]): Assessment[] {
  const lastFit = all.find(isFit)?.reading.collectedOn ?? null;
  return all.filter(
    (assessment) =>
      assessment.measured !== null &&
      assessment.unfitReason !== null &&
      !assessment.isSuperseded &&
      (lastFit === null || assessment.measured.collectedOn > lastFit),
  );
}

function judge(
  assessment: Assessment,
  operator: ComparisonOperator,
  limit: DecisionLimit,
): { truth: Truth; against: string } {
  const { measured, definition } = assessment;
  if (!measured) return { truth: 'unknown', against: '' };
  const inUnit = limitIn(limit, measured.unit, definition.units);
  return {
    truth: compareQuantity(measured.quantity, operator, inUnit),
    against: `${OPERATOR_WORDS[operator]} ${limitText(limit, measured.unit.unit, toText(inUnit, measured.unit.decimals))}`,
  };
}

/** The limit in the unit of the result, with the published figure beside it when that differs. */
function limitText(limit: DecisionLimit, unit: string, inUnit: string): string {
  return limit.unit === unit
    ? `${limit.value} ${unit}`
    : `${inUnit} ${unit} (published as ${limit.value} ${limit.unit})`;
}

export function evaluateLabState(test: LabStateTest, context: EvaluationContext): Trace {
  if ('labKnown' in test) {
    const { deciding } = context.labs.of(test.labKnown);
    const used: Trace['used'] = deciding ? [{ kind: 'lab', assessment: deciding, against: null }] : [];
    return leaf('lab', fromBoolean(deciding !== null), used, []);
  }
  if ('labRise' in test) return evaluateRise(test, context);
  if ('labPaired' in test) return evaluatePair(test, context);
  const later = context.labs.of(test.labLater).deciding?.reading.collectedOn;
  const earlier = context.labs.of(test.than).deciding?.reading.collectedOn;
  const gap = later && earlier ? daysBetween(earlier, later) : null;
  return leaf('lab', gap === null ? 'unknown' : fromBoolean(gap > test.byMoreThanDays), [], [test.labLater]);
}

function evaluatePair(test: Extract<LabStateTest, { labPaired: Analyte }>, { labs }: EvaluationContext): Trace {
  const latest = labs.of(test.labPaired).all.find(isFit)?.measured;
  if (!latest) return leaf('lab', 'unknown', [], [test.labPaired]);
  const partner = test.with
    .flatMap((analyte) => labs.of(analyte).all)
    .find((assessment) => {
      const { measured, path } = assessment;
      if (measured?.quantity.comparator !== '=' || !isFit(assessment) || path.startsWith('derived')) return false;
      const gap = daysBetween(measured.collectedOn, latest.collectedOn);
      return gap !== null && Math.abs(gap) <= test.withinDays;
    });
  const used: Trace['used'] = partner ? [{ kind: 'lab', assessment: partner, against: null }] : [];
  return leaf('lab', fromBoolean(partner !== undefined), used, []);
}

type RiseTest = Extract<LabStateTest, { labRise: Analyte }>;

/** Any two exact results in time order; fewer than two of them within the days is unknown. */
function evaluateRise(test: RiseTest, context: EvaluationContext): Trace {
  const results = context.labs
    .of(test.labRise)
    .all.filter((assessment) => assessment.measured?.quantity.comparator === '=' && !assessment.isSuperseded);
  let isComparable = false;
  for (const later of results) {
    for (const earlier of results) {
      const gap =
        later.measured && earlier.measured
          ? daysBetween(earlier.measured.collectedOn, later.measured.collectedOn)
          : null;
      if (!later.measured || !earlier.measured || gap === null || gap <= 0 || gap > test.withinDays) continue;
      isComparable = true;
      const [high, low] = [
        toCanonical(later.measured.quantity.value, later.measured.unit),
        toCanonical(earlier.measured.quantity.value, earlier.measured.unit),
      ];
      if (!hasRisen(low, high, test, later)) continue;
      const against = `up from ${earlier.reading.reported} on ${earlier.measured.collectedOn}`;
      return leaf('lab', 'met', [{ kind: 'lab', assessment: later, against }], []);
    }
  }
  return leaf('lab', isComparable ? 'not-met' : 'unknown', [], [test.labRise]);
}

function hasRisen(low: Rational, high: Rational, test: RiseTest, { definition }: Assessment): boolean {
  const [canonical] = definition.units;
  const isByAmount =
    test.by !== undefined && compare(subtract(high, low), limitIn(test.by, canonical, definition.units)) >= 0;
  const isByTimes = test.times !== undefined && compare(high, multiply(low, decimal(test.times))) >= 0;
  return isByAmount || isByTimes;
}

type MeasurementTest = Extract<Condition, { measurement: string }>;

/** The latest measurement that can be read and is not stale. */
export function evaluateMeasurement(test: MeasurementTest, context: EvaluationContext): Trace {
  const definition = context.knowledge.measurements.find((item) => item.code === test.measurement);
  if (!definition) throw new RangeError(`no measurement ${test.measurement}`);
  const [latest] = context.facts.measurements
    .flatMap((fact, index) => {
      if (fact.code !== test.measurement) return [];
      const reading = readMeasurement(fact, context.facts.asOf, context.knowledge);
      return reading.kind === 'read' && reading.ageDays <= definition.staleAfterDays
        ? [{ fact, reading, path: `measurements[${index}]` }]
        : [];
    })
    .sort(
      (left, right) => left.reading.ageDays - right.reading.ageDays || compareTexts(left.fact.value, right.fact.value),
    );
  if (!latest) return leaf('measurement', 'unknown', [], [test.measurement]);
  const { quantity, unit } = latest.reading;
  const truth = compareQuantity(
    quantity,
    test.operator,
    limitIn({ value: test.value, unit: test.unit }, unit, definition.units),
  );
  const against = `${OPERATOR_WORDS[test.operator]} ${test.value} ${test.unit}`;
  return leaf(
    'measurement',
    truth,
    [{ kind: 'measurement', fact: latest.fact, path: latest.path, against }],
    [test.measurement],
  );
}

/** A fixed order for two of one day, so that the order of entry never matters. */
function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function analytesOf(missing: readonly string[], knowledge: EvaluationContext['knowledge']): Analyte[] {
  return knowledge.analytes.map((definition) => definition.id).filter((id) => missing.includes(id));
}

// Which band a value falls into: the laboratory's own interval first, decision and critical limits never replaced.

import { type Assessment, reportedText } from './assessment.ts';
import type { CompiledUnit, CriticalLimit } from './compile-analyte.ts';
import { compare, decimal, multiply, type Rational, toText } from './decimal.ts';
import type { AnalyteDefinition, Bands, UnitDefinition } from './knowledge.ts';
import { compareQuantity, type Quantity } from './quantity.ts';
import type { LaboratoryInterval } from './reference-range.ts';
import type { InterpretationCode } from './screening.ts';
import { anyOf, type Truth } from './truth.ts';
import { limitIn } from './units.ts';

type Edge = { value: Rational; isInclusive: boolean };

/** Band edges in the unit of the result. */
export type Edges = {
  low: Edge | null;
  borderlineBelow: Edge | null;
  borderlineFrom: Edge | null;
  high: Edge | null;
  source: 'laboratory' | 'default';
};

export type Interpreted = { interpretation: InterpretationCode; reason: string | null };

/** `null` when there is neither a default nor a laboratory interval. */
export function edgesFor(
  bands: Bands | null,
  interval: LaboratoryInterval | null,
  compiled: CompiledUnit,
  definition: AnalyteDefinition,
): Edges | null {
  const { unit, defaults } = compiled;
  if (!bands) return interval ? laboratoryOnly(interval, unit, definition) : null;
  let edges = defaults.get(bands);
  if (!edges) {
    edges = defaultEdges(bands, unit, definition);
    defaults.set(bands, edges);
  }
  if (!interval && bands.highAtTimesUpper === undefined) return edges;
  const own = { ...edges };
  if (interval && !liesElsewhere(interval, edges)) applyLaboratory(own, bands, interval);
  if (bands.highAtTimesUpper !== undefined) raiseToMultiple(own, bands.highAtTimesUpper);
  return own;
}

function defaultEdges(bands: Bands, unit: UnitDefinition, { units }: AnalyteDefinition): Edges {
  const edge = (limit: Bands['low']): Edge | null =>
    limit ? { value: limitIn(limit, unit, units), isInclusive: limit.inclusive === true } : null;
  return {
    low: edge(bands.low),
    borderlineBelow: edge(bands.borderlineBelow),
    borderlineFrom: edge(bands.borderlineFrom),
    high: edge(bands.high),
    source: 'default',
  };
}

/** Without a default for this person; how far above the interval "above" begins is the same for everybody (creatine kinase: 5 x ULN). */
function laboratoryOnly(interval: LaboratoryInterval, unit: UnitDefinition, definition: AnalyteDefinition): Edges {
  const edges: Edges = {
    low: interval.low ? { value: interval.low, isInclusive: false } : null,
    borderlineBelow: null,
    borderlineFrom: null,
    high: interval.high ? { value: interval.high, isInclusive: interval.isHighExclusive } : null,
    source: 'laboratory',
  };
  const usual = definition.bands.kind === 'by-sex' ? definition.bands.male : null;
  if (usual?.highAtTimesUpper === undefined || !edges.high) return edges;
  edges.borderlineFrom = edges.high;
  edges.high = usual.high ? { value: limitIn(usual.high, unit, definition.units), isInclusive: false } : null;
  raiseToMultiple(edges, usual.highAtTimesUpper);
  return edges;
}

/** The upper limit times `factor`, unless a decision limit comes first. */
function raiseToMultiple(edges: Edges, factor: number): void {
  if (!edges.borderlineFrom) return;
  const multiple = multiply(edges.borderlineFrom.value, decimal(String(factor)));
  if (!edges.high || compare(multiple, edges.high.value) < 0) edges.high = { value: multiple, isInclusive: false };
}

/** Wholly above or below what is usual: an interval of another unit (0.70-1.00 printed beside mg/dL), never one to read by. */
export function liesElsewhere(interval: LaboratoryInterval, usual: Edges): boolean {
  const upper = usual.borderlineFrom ?? usual.high;
  const isAbove = interval.low !== null && upper !== null && compare(interval.low, upper.value) > 0;
  const isBelow = interval.high !== null && usual.low !== null && compare(interval.high, usual.low.value) < 0;
  return isAbove || isBelow;
}

/** A laboratory low limit above the borderline's upper end abolishes that band; likewise at the upper end. */
function applyLaboratory(edges: Edges, bands: Bands, interval: LaboratoryInterval): void {
  if (interval.low && !bands.low?.isDecisionLimit) {
    edges.low = { value: interval.low, isInclusive: false };
    edges.source = 'laboratory';
    if (edges.borderlineBelow && compare(interval.low, edges.borderlineBelow.value) > 0) edges.borderlineBelow = null;
  }
  if (!interval.high) return;
  const upper: Edge = { value: interval.high, isInclusive: interval.isHighExclusive };
  if (bands.borderlineFrom && !bands.borderlineFrom.isDecisionLimit) {
    edges.borderlineFrom = upper;
    edges.source = 'laboratory';
    if (edges.high && compare(upper.value, edges.high.value) >= 0) edges.high = upper;
  } else if (!bands.borderlineFrom && !bands.high?.isDecisionLimit) {
    edges.high = upper;
    edges.source = 'laboratory';
  }
}

/** Throws nothing; a comparator that leaves two bands open reads as unknown with that reason. */
export function interpret(
  quantity: Quantity,
  edges: Edges,
  critical: { low: Truth; high: Truth },
  result: Pick<Assessment, 'lab' | 'measured'>,
): Interpreted {
  const isBelow = below(quantity, edges.low);
  const isAbove = above(quantity, edges.high);
  if (critical.low === 'met') return { interpretation: 'critical-low', reason: null };
  if (critical.high === 'met') return { interpretation: 'critical-high', reason: null };
  if (isBelow === 'met') return { interpretation: 'below', reason: null };
  if (isAbove === 'met') return { interpretation: 'above', reason: null };
  if (isBelow === 'unknown') return undecided(reportedText(result));
  const isBorderline = anyOf([below(quantity, edges.borderlineBelow), above(quantity, edges.borderlineFrom)]);
  if (isBorderline === 'met') return { interpretation: 'borderline', reason: null };
  if (isBorderline === 'unknown') return undecided(reportedText(result));
  if (isAbove === 'unknown' && !(edges.low && quantity.comparator.startsWith('>')))
    return undecided(reportedText(result));
  const reason =
    isAbove === 'unknown' ? `reported as ${reportedText(result)}: not low, but the upper limit is not excluded` : null;
  return { interpretation: 'within', reason };
}

function below(quantity: Quantity, edge: Edge | null): Truth {
  return edge ? compareQuantity(quantity, edge.isInclusive ? '<=' : '<', edge.value) : 'not-met';
}

function above(quantity: Quantity, edge: Edge | null): Truth {
  return edge ? compareQuantity(quantity, edge.isInclusive ? '>=' : '>', edge.value) : 'not-met';
}

function undecided(reported: string): Interpreted {
  return {
    interpretation: 'unknown',
    reason: `reported as ${reported}: this does not say on which side of the limit it lies`,
  };
}

export function criticalTruths(quantity: Quantity, unit: CompiledUnit): { low: Truth; high: Truth } {
  return { low: reaches(quantity, unit.criticalLow), high: reaches(quantity, unit.criticalHigh) };
}

function reaches(quantity: Quantity, limit: CriticalLimit | null): Truth {
  return limit ? compareQuantity(quantity, limit.operator, limit.value) : 'not-met';
}

/**
 * `from`: the lower end that is named. "0.70-1.00 mmol/L", ">75-1000 ug/L" when the lower limit itself is below, "at most 0.27 umol/L",
 * "at least 30 ug/L".
 */
export function rangeText(edges: Edges, unit: UnitDefinition, from = edges.low): string | null {
  const decimals = unit.decimals;
  const low = from ? `${from.isInclusive ? '>' : ''}${toText(from.value, decimals)}` : null;
  const upper = edges.borderlineFrom ?? edges.high;
  const high = upper ? toText(upper.value, decimals) : null;
  if (low && high) return `${low}-${high} ${unit.unit}`;
  if (low) return `${from?.isInclusive ? '' : 'at least '}${low} ${unit.unit}`;
  if (high) return `${upper?.isInclusive ? 'below' : 'at most'} ${high} ${unit.unit}`;
  return null;
}

/** A result that is within, or short of it, is held against where "within" begins: by a default that is above what is borderline. */
export function lowerEndFor(edges: Edges, interpretation: InterpretationCode): Edge | null {
  const isNamed = edges.source === 'default' && (interpretation === 'within' || interpretation === 'borderline');
  return (isNamed ? edges.borderlineBelow : null) ?? edges.low;
}

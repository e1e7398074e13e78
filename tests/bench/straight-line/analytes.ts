// What is worked out once of every analyte and unit: numbers in that unit, so that reading a result converts nothing.
// Units, plausible limits, traps and days come from the analyte data; the bands are those of bands.ts.

import { ANALYTES, type Analyte } from '#lib/clinical/codes.ts';
import type { AnalyteDefinition, Limit, Trap, UnitDefinition } from '#lib/clinical/knowledge.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { HAND_ANALYTES, type HandAnalyte, type HandBands } from './bands.ts';
import { inEveryUnit, type Published, type Scale, scaleOf, unitNumbersOf } from './units.ts';

/** NaN where there is no such limit: no comparison with it holds. */
export type Edges = {
  low: number;
  isLowInclusive: boolean;
  isLowFixed: boolean;
  borderlineTo: number;
  isBorderlineToInclusive: boolean;
  borderlineFrom: number;
  isBorderlineFromInclusive: boolean;
  isBorderlineFromFixed: boolean;
  high: number;
  isHighInclusive: boolean;
  isHighFixed: boolean;
  isFiveTimesHigh: boolean;
};

export type UnitRow = Scale & {
  plausibleLow: number;
  plausibleHigh: number;
  /** Below or above it the value looks like another unit or test; NaN where nothing does. */
  trapBelow: number;
  /** What is lower still is believed; minus infinity where all of it is asked about. */
  trapFrom: number;
  trapAbove: number;
  male: Edges | null;
  female: Edges | null;
  /** The bands where sex does not matter. */
  either: Edges | null;
  pregnant: Edges | null;
  restlessLegs: Edges | null;
  /** Infinite where there is none. */
  criticalBelow: number;
  criticalAtMost: number;
  criticalAbove: number;
  criticalFrom: number;
};

export type AnalyteRow = {
  id: Analyte;
  units: UnitRow[];
  unitNumbers: Map<string, number>;
  needsNoUnit: boolean;
  staleAfterDays: number;
  isNotReadAlone: boolean;
  pregnancy: 'same' | 'own' | 'laboratory' | 'unusable';
};

function factors(unit: UnitDefinition): UnitRow {
  return {
    ...scaleOf(unit),
    plausibleLow: 0,
    plausibleHigh: 0,
    trapBelow: Number.NaN,
    trapFrom: Number.NEGATIVE_INFINITY,
    trapAbove: Number.NaN,
    male: null,
    female: null,
    either: null,
    pregnant: null,
    restlessLegs: null,
    criticalBelow: Number.NEGATIVE_INFINITY,
    criticalAtMost: Number.NEGATIVE_INFINITY,
    criticalAbove: Number.POSITIVE_INFINITY,
    criticalFrom: Number.POSITIVE_INFINITY,
  };
}

export function definitionOf(analyte: Analyte): AnalyteDefinition {
  const definition = knowledge.analytes.find((candidate) => candidate.id === analyte);
  if (!definition) throw new RangeError(`no analyte ${analyte}`);
  return definition;
}

function rowOf(analyte: Analyte): AnalyteRow {
  const definition = definitionOf(analyte);
  const hand: HandAnalyte = HAND_ANALYTES[analyte] ?? { adult: 'laboratory' };
  const units = definition.units.map(factors);
  const at = (published: Published | undefined, unit: UnitRow): number =>
    published ? (inEveryUnit(definition.units, published)[units.indexOf(unit)] ?? Number.NaN) : Number.NaN;
  const canonical = definition.units[0].unit;
  for (const unit of units) {
    unit.plausibleLow = at([Number(definition.plausible.low), canonical], unit);
    unit.plausibleHigh = at([Number(definition.plausible.high), canonical], unit);
    for (const trap of definition.traps ?? [])
      if (trap.unit === undefined || trap.unit === definition.units[units.indexOf(unit)]?.unit)
        setTrap(unit, trap, ({ value, unit: name }) => at([Number(value), name], unit));
    if (hand.criticalBelow) unit.criticalBelow = at(hand.criticalBelow, unit);
    if (hand.criticalAtMost) unit.criticalAtMost = at(hand.criticalAtMost, unit);
    if (hand.criticalAbove) unit.criticalAbove = at(hand.criticalAbove, unit);
    if (hand.criticalFrom) unit.criticalFrom = at(hand.criticalFrom, unit);
    const edges = (bands: HandBands) => edgesOf(bands, (published) => at(published, unit));
    if (typeof hand.adult === 'object') {
      if ('male' in hand.adult) {
        unit.male = edges(hand.adult.male);
        unit.female = edges(hand.adult.female);
      } else {
        unit.either = edges(hand.adult);
      }
    }
    if (typeof hand.pregnant === 'object') unit.pregnant = edges(hand.pregnant);
    if (hand.restlessLegs) unit.restlessLegs = edges(hand.restlessLegs);
  }
  return {
    id: analyte,
    units,
    unitNumbers: unitNumbersOf(definition.units),
    needsNoUnit: hand.needsNoUnit === true,
    staleAfterDays: definition.staleAfterDays,
    isNotReadAlone: hand.adult === 'not-alone',
    pregnancy: hand.pregnant === undefined ? 'same' : typeof hand.pregnant === 'object' ? 'own' : hand.pregnant,
  };
}

/** Of several in one direction the one that asks sooner. */
function setTrap(unit: UnitRow, { from, below, above }: Trap, at: (limit: Limit) => number): void {
  if (below && !(at(below) <= unit.trapBelow)) unit.trapBelow = at(below);
  if (from) unit.trapFrom = at(from);
  if (above && !(at(above) >= unit.trapAbove)) unit.trapAbove = at(above);
}

function edgesOf(bands: HandBands, at: (published: Published | undefined) => number): Edges {
  const isAllFixed = bands.fixed === 'all';
  return {
    low: at(bands.low ?? bands.lowToAndWith),
    isLowInclusive: bands.lowToAndWith !== undefined,
    isLowFixed: isAllFixed && (bands.low ?? bands.lowToAndWith) !== undefined,
    borderlineTo: at(bands.borderlineTo ?? bands.borderlineToAndWith),
    isBorderlineToInclusive: bands.borderlineToAndWith !== undefined,
    borderlineFrom: at(bands.borderlineAbove ?? bands.borderlineFrom),
    isBorderlineFromInclusive: bands.borderlineFrom !== undefined,
    isBorderlineFromFixed: isAllFixed,
    high: at(bands.highAbove ?? bands.highFrom),
    isHighInclusive: bands.highFrom !== undefined,
    isHighFixed: (isAllFixed || bands.fixed === 'upper') && (bands.highAbove ?? bands.highFrom) !== undefined,
    isFiveTimesHigh: bands.isFiveTimesHigh === true,
  };
}

export const ANALYTE_ROWS: readonly AnalyteRow[] = ANALYTES.map(rowOf);

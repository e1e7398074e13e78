// What the clinic measured: of each kind the latest readable value that is not stale.

import { MEASUREMENTS, type MeasurementCode } from '#lib/clinical/codes.ts';
import type { CaseFacts, MeasurementFact } from '#lib/clinical/facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { dayNumber } from './dates.ts';
import { fromBoolean, not, type Truth, UNKNOWN } from './truth.ts';
import { inEveryUnit, type Scale, scaleOf, toCanonical, unitNumber, unitNumbersOf } from './units.ts';
import { EXACT, isAtMost, isBelow, parseValue, read } from './values.ts';

const NONE = -1;

type Row = {
  units: Scale[];
  unitNumbers: Map<string, number>;
  low: number;
  high: number;
  staleAfterDays: number;
  /** The latest; NONE where nothing can be read. */
  ageDays: number;
  comparator: number;
  value: number;
  unit: number;
  text: string;
  /** Of what speaks for a day: the highest and the lowest exact value of today and of the day before; NaN without one. */
  highest: [today: number, before: number];
  lowest: [today: number, before: number];
};

const ROWS: readonly Row[] = MEASUREMENTS.map((code) => {
  const definition = definitionOf(code);
  return {
    units: definition.units.map(scaleOf),
    unitNumbers: unitNumbersOf(definition.units),
    low: Number(definition.plausible.low),
    high: Number(definition.plausible.high),
    staleAfterDays: definition.staleAfterDays,
    ageDays: NONE,
    comparator: 0,
    value: 0,
    unit: 0,
    text: '',
    highest: [Number.NaN, Number.NaN],
    lowest: [Number.NaN, Number.NaN],
  };
});
const ROW_BY_CODE: ReadonlyMap<string, Row | undefined> = new Map(
  MEASUREMENTS.map((code, number) => [code, ROWS[number]]),
);

function definitionOf(code: MeasurementCode) {
  const definition = knowledge.measurements.find((candidate) => candidate.code === code);
  if (!definition) throw new RangeError(`no measurement ${code}`);
  return definition;
}

export function readMeasurements(facts: CaseFacts): void {
  for (const row of ROWS) clear(row);
  if (facts.measurements.length === 0) return;
  const asOf = dayNumber(facts.asOf);
  for (const fact of facts.measurements) {
    const row = ROW_BY_CODE.get(fact.code);
    if (row) readInto(row, fact, asOf);
  }
}

function clear(row: Row): void {
  row.ageDays = NONE;
  row.highest.fill(Number.NaN);
  row.lowest.fill(Number.NaN);
}

function readInto(row: Row, fact: MeasurementFact, asOf: number): void {
  const ageDays = asOf - dayNumber(fact.takenOn);
  if (ageDays < 0 || ageDays > row.staleAfterDays || parseValue(fact.value) !== 'number') return;
  const number = unitNumber(row.unitNumbers, fact.unit);
  const unit = row.units[number];
  if (!unit) return;
  const canonical = toCanonical(read.value, unit);
  if (canonical < row.low || canonical > row.high) return;
  if (row.staleAfterDays === 1 && read.comparator === EXACT) spread(row, ageDays, canonical);
  if (row.ageDays !== NONE) {
    if (ageDays > row.ageDays) return;
    // Two of one day: the first in the order of text, so that the order of entry never matters.
    if (ageDays === row.ageDays && fact.value >= row.text) return;
  }
  row.ageDays = ageDays;
  row.comparator = read.comparator;
  row.value = read.value;
  row.unit = number;
  row.text = fact.value;
}

function spread({ highest, lowest }: Row, ageDays: number, value: number): void {
  const day = ageDays === 0 ? 0 : 1;
  if (!(value <= highest[day])) highest[day] = value;
  if (!(value >= lowest[day])) lowest[day] = value;
}

/** A number of a guideline, in every unit of the measurement. */
export type MeasuredLimit = { row: Row; inUnit: readonly number[] };

export function measuredLimit(code: MeasurementCode, value: number, unit: string): MeasuredLimit {
  const row = ROW_BY_CODE.get(code);
  if (!row) throw new RangeError(`no measurement ${code}`);
  return { row, inUnit: inEveryUnit(definitionOf(code).units, [value, unit]) };
}

export function measuredBelow({ row, inUnit }: MeasuredLimit): Truth {
  return row.ageDays === NONE ? UNKNOWN : isBelow(row.comparator, row.value, inUnit[row.unit] ?? 0);
}

export function measuredAtMost({ row, inUnit }: MeasuredLimit): Truth {
  return row.ageDays === NONE ? UNKNOWN : isAtMost(row.comparator, row.value, inUnit[row.unit] ?? 0);
}

export function measuredAbove(limit: MeasuredLimit): Truth {
  return not(measuredAtMost(limit));
}

export function measuredAtLeast(limit: MeasuredLimit): Truth {
  return not(measuredBelow(limit));
}

/** How far one lies above another of its day, in the canonical unit of both. */
export type Fall = { from: Row; to: Row; atLeast: number };

export function fall(from: MeasurementCode, to: MeasurementCode, atLeast: number, unit: string): Fall {
  const [high, low] = [ROW_BY_CODE.get(from), ROW_BY_CODE.get(to)];
  if (high?.staleAfterDays !== 1 || low?.staleAfterDays !== 1)
    throw new RangeError(`${from} and ${to} are not of a day`);
  const [canonical = Number.NaN] = inEveryUnit(definitionOf(from).units, [atLeast, unit]);
  return { from: high, to: low, atLeast: canonical };
}

/** The widest pair of the latest day that has both. */
export function measuredFall({ from, to, atLeast }: Fall): Truth {
  let difference = from.highest[0] - to.lowest[0];
  if (Number.isNaN(difference)) difference = from.highest[1] - to.lowest[1];
  if (Number.isNaN(difference)) return UNKNOWN;
  // A double may fall short of a difference that is met to the last decimal.
  return fromBoolean(difference >= atLeast - 1e-9);
}

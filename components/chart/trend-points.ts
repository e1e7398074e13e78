// A trend as places in a small drawing: dates from left to right, values from bottom to top, the usual range as a band.

import { daysBetween } from '#lib/format/dates.ts';
import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';

export type TrendPoint = { x: number; y: number; on: string; value: string };
export type Trend = {
  /** Oldest first. */
  points: TrendPoint[];
  /** Where the usual range lies; null when it has no two ends in the unit of the points. */
  band: { y: number; height: number } | null;
};

type Usable = { on: string; value: number; unit: string; shown: string };

/**
 * The course in a box of `width` x `height`, from results of one test, newest first. Null with fewer than two that have a
 * date and a plain value ("<50" is no point), or when all are of one day.
 */
export function trendOf(rows: readonly LabRow[], width: number, height: number): Trend | null {
  const usable = rows.flatMap(usablePoint).sort((one, other) => one.on.localeCompare(other.on));
  const first = usable[0];
  const last = usable.at(-1);
  const days = first && last ? (daysBetween(first.on, last.on) ?? 0) : 0;
  if (!first || !last || days === 0) return null;
  const range = rangeIn(rows[0]?.reading?.range ?? null, last.unit);
  const ends = [...usable.map((point) => point.value), ...(range ? [range.low, range.high] : [])];
  const lowest = Math.min(...ends);
  const span = Math.max(...ends) - lowest || 1;
  const placeOf = (value: number) => height - ((value - lowest) / span) * height;
  return {
    points: usable.map(({ on, value, shown }) => ({
      on,
      value: shown,
      x: ((daysBetween(first.on, on) ?? 0) / days) * width,
      y: placeOf(value),
    })),
    band: range ? { y: placeOf(range.high), height: placeOf(range.low) - placeOf(range.high) } : null,
  };
}

function usablePoint({ collectedOn, canonical }: LabRow): Usable[] {
  if (collectedOn === null || canonical === null || canonical.comparator !== null) return [];
  const value = Number(canonical.value);
  const { unit } = canonical;
  return Number.isFinite(value) ? [{ on: collectedOn, value, unit, shown: `${canonical.value} ${unit}` }] : [];
}

/** "0.70-1.00 mmol/L" as two ends, when it is in `unit`: a band in another unit would lie. */
function rangeIn(range: string | null, unit: string): { low: number; high: number } | null {
  const match = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?) (\S+)$/.exec(range ?? '');
  if (!match || match[3] !== unit) return null;
  return { low: Number(match[1]), high: Number(match[2]) };
}

// A trend as places in a small drawing: dates from left to right, values from bottom to top.

import { daysBetween } from '#lib/format/dates.ts';
import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';

export type TrendPoint = { x: number; y: number; on: string; value: string };

/**
 * Points in a box of `width` x `height`, oldest first, from results of one test in one unit. Null with fewer than two that
 * have a date and a plain value: "<50" is no point.
 */
export function trendPoints(rows: readonly LabRow[], width: number, height: number): TrendPoint[] | null {
  const usable = rows.flatMap(({ collectedOn, canonical }) => {
    const value = canonical === null ? Number.NaN : Number(canonical.value);
    if (collectedOn === null || canonical === null || canonical.comparator !== null || !Number.isFinite(value))
      return [];
    return [{ on: collectedOn, value, shown: `${canonical.value} ${canonical.unit}` }];
  });
  usable.sort((one, other) => one.on.localeCompare(other.on));
  const first = usable[0];
  const last = usable.at(-1);
  if (!first || !last || usable.length < 2) return null;
  const days = daysBetween(first.on, last.on) ?? 0;
  if (days === 0) return null;
  const values = usable.map((point) => point.value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  return usable.map(({ on, value, shown }) => ({
    on,
    value: shown,
    x: ((daysBetween(first.on, on) ?? 0) / days) * width,
    y: height - ((value - low) / span) * height,
  }));
}

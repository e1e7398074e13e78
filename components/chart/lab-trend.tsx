import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';
import { trendPoints } from './trend-points.ts';

const WIDTH = 72;
const HEIGHT = 18;
const MARGIN = 3;

/** The course of one test as a line; the same values stand in the table as earlier results. */
export function LabTrend({ rows, label }: { rows: readonly LabRow[]; label: string }) {
  const points = trendPoints(rows, WIDTH, HEIGHT);
  const last = points?.at(-1);
  if (!points || !last) return null;
  return (
    <svg
      viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`}
      className="h-6 w-20 text-ink-3"
      role="img"
      aria-label={`${label}, course: ${points.map((point) => point.value).join(', ')}`}
    >
      <polyline
        points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <circle cx={last.x.toFixed(1)} cy={last.y.toFixed(1)} r="2.4" className="fill-accent" />
    </svg>
  );
}

import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';
import { trendOf } from './trend-points.ts';

const WIDTH = 72;
const HEIGHT = 20;
const MARGIN = 3;

/** The course of one test as a line over its usual range; the same values stand in the table as earlier results. */
export function LabTrend({ rows, label }: { rows: readonly LabRow[]; label: string }) {
  const trend = trendOf(rows, WIDTH, HEIGHT);
  const last = trend?.points.at(-1);
  if (!trend || !last) return null;
  const { points, band } = trend;
  return (
    <svg
      viewBox={`${-MARGIN} ${-MARGIN} ${WIDTH + 2 * MARGIN} ${HEIGHT + 2 * MARGIN}`}
      className="h-7 w-20 text-ink-2"
      role="img"
      aria-label={`${label}, course: ${points.map((point) => point.value).join(', ')}`}
    >
      {band ? (
        <rect
          x={-MARGIN}
          y={band.y.toFixed(1)}
          width={WIDTH + 2 * MARGIN}
          height={band.height.toFixed(1)}
          className="fill-within-soft stroke-line-strong"
          strokeWidth="0.5"
        />
      ) : null}
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

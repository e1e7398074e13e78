import { clsx } from 'clsx';
import type { LabReading } from '#lib/clinical/screening.ts';
import { formatAgo, formatDate } from '#lib/format/dates.ts';
import { Interpretation } from './interpretation.tsx';
import { UnknownMark } from './unknown-mark.tsx';

type ReadingProps = {
  reading: Pick<LabReading, 'interpretation' | 'reason' | 'reported' | 'range' | 'collectedOn' | 'isStale'>;
  /** 'YYYY-MM-DD' in the clinic; with it, a value older than its time says its age. */
  today?: string;
  className?: string;
};

/** Value, unit, interpretation, range and date together: `0.58 mmol/L  below  (0.70-1.00)  12 Nov 2026`. */
export function Reading({ reading, today, className }: ReadingProps) {
  const { interpretation, reason, reported, range, collectedOn, isStale } = reading;
  return (
    <span className={clsx('tabular inline-flex flex-wrap items-baseline gap-x-2', className)}>
      <b className="font-[600]">{reported}</b>
      <Interpretation code={interpretation} />
      {range ? <span className="proportional-nums text-ink-2">({range})</span> : null}
      {collectedOn ? (
        <span className="text-ink-3">
          <time dateTime={collectedOn}>{formatDate(collectedOn)}</time>
          {isStale && today ? `, ${formatAgo(collectedOn, today)}` : null}
        </span>
      ) : (
        <UnknownMark>date not known</UnknownMark>
      )}
      {reason ? <span className="text-ink-2">{reason}</span> : null}
    </span>
  );
}

import { formatDate } from '#lib/format/dates.ts';
import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';
import { receivedText } from './lab-text.ts';

type EarlierResultsProps = { label: string; rows: readonly LabRow[] };

/** Older results, and those that were corrected or entered in error, struck through and with the reason. */
export function EarlierResults({ label, rows }: EarlierResultsProps) {
  if (rows.length === 0) return null;
  return (
    <details className="text-small">
      <summary className="min-h-6 text-accent">
        {rows.length} earlier<span className="sr-only"> results of {label}</span>
      </summary>
      <ul className="mb-1 flex flex-col gap-0.5">
        {rows.map((row) => (
          <li key={row.labResultId} className="text-ink-2">
            <Result row={row} />
            {row.collectedOn ? <span className="text-ink-3">, {formatDate(row.collectedOn)}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Result({ row }: { row: LabRow }) {
  const text = receivedText(row);
  if (row.status === 'entered-in-error' || row.isSuperseded) {
    const why =
      row.errorReason ?? (row.status === 'entered-in-error' ? 'entered in error' : 'replaced by a correction');
    return (
      <>
        <s>{text}</s> {why}
      </>
    );
  }
  return (
    <>
      {text}
      {row.reading ? ` (${row.reading.interpretation})` : ''}
    </>
  );
}

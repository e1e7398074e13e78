import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { counted, formatDate } from '#lib/format/dates.ts';
import { formatAge, formatListName, formatSex } from '#lib/format/names.ts';
import type { PatientRow } from '#lib/queries/patients/list-patients.ts';
import { PatientLink } from './patient-link.tsx';

type LikelyDuplicatesProps = { rows: readonly PatientRow[]; isNew: boolean };

/** Those who may be the same person. They open in a tab of their own, so that what was typed here stays. */
export function LikelyDuplicates({ rows, isNew }: LikelyDuplicatesProps) {
  return (
    <section aria-label="Perhaps already here" aria-live="polite" className={rows.length === 0 ? 'sr-only' : undefined}>
      {rows.length === 0 ? null : (
        <div className="rounded-control border-urgent border-l-3 bg-urgent-soft px-3 py-2.5">
          <h2>{isNew ? 'Perhaps already here' : 'Somebody else is much alike'}</h2>
          <p className="text-ink-2">
            {counted(rows.length, 'patient')} {rows.length === 1 ? 'is' : 'are'} much alike. Compare before you save;
            each opens in a new tab.
          </p>
          <ul className="mt-1.5 divide-y divide-line">
            {rows.map((row) => (
              <li key={row.code} className="flex flex-wrap items-baseline gap-x-4 py-1.5">
                <PatientLink code={row.code} target="_blank" rel="noopener" className="text-link">
                  {formatListName(row)}
                  <span className="sr-only"> (opens in a new tab)</span>
                </PatientLink>
                <span className="tabular">
                  {row.birthDate === null ? (
                    <UnknownMark>birth date not known</UnknownMark>
                  ) : (
                    `${formatDate(row.birthDate)} (${formatAge(row.ageYears)})`
                  )}
                </span>
                <span>{formatSex(row.sex)}</span>
                <span className="tabular">MRN {row.mrn}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

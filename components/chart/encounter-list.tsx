import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { Instant } from '#components/shell/instant.tsx';
import { formatDate } from '#lib/format/dates.ts';
import type { EncounterRow } from '#lib/queries/patients/get-patient-chart.ts';

/** Signed encounters, newest first: what was there, what was asked and absent. */
export function EncounterList({ encounters }: { encounters: readonly EncounterRow[] }) {
  if (encounters.length === 0) return <p className="text-ink-3">No encounter is signed yet.</p>;
  return (
    <ol className="divide-y divide-line">
      {encounters.map((encounter) => (
        <li key={encounter.encounterId} className="py-3 first:pt-0">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h3>
              <time dateTime={encounter.occurredOn}>{formatDate(encounter.occurredOn)}</time>
            </h3>
            <span className="text-ink-3 text-small">
              signed by {encounter.signedByName}, <Instant at={encounter.signedAt} />
              {encounter.historyGivenBy ? `; history given by ${encounter.historyGivenBy}` : ''}
            </span>
          </div>
          {encounter.patientWords ? <p className="mt-0.5 italic">“{encounter.patientWords}”</p> : null}
          <dl className="mt-1 grid gap-x-4 gap-y-0.5 sm:grid-cols-[7rem_1fr]">
            <Line term="Present" words={encounter.present} empty="nothing of what was asked" />
            <Line term="Asked, absent" words={encounter.absent} empty={null} />
            <Line term="Around it" words={encounter.circumstances.present} empty={null} />
            <Line term="Asked, not so" words={encounter.circumstances.absent} empty={null} />
            <Line
              term="Measured"
              words={encounter.measurements.map(({ label, value, unit }) => `${label} ${value} ${unit}`)}
              empty={null}
            />
          </dl>
          {encounter.present.length + encounter.absent.length === 0 ? (
            <UnknownMark>no symptom asked</UnknownMark>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

type LineProps = { term: string; words: readonly string[]; empty: string | null };

function Line({ term, words, empty }: LineProps) {
  if (words.length === 0 && empty === null) return null;
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd className={words.length === 0 ? 'text-ink-3' : ''}>{words.length === 0 ? empty : words.join('; ')}</dd>
    </>
  );
}

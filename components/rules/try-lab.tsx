'use client';

import { SmallSelect } from '#components/record/small-select.tsx';
import { Interpretation } from '#components/severity/interpretation.tsx';
import type { Knowledge, SpecimenNote } from '#lib/clinical/knowledge.ts';
import type { LabReading } from '#lib/clinical/screening.ts';
import { specimenNoteLabels } from '#lib/knowledge/specimen-notes.ts';
import { type LabAnswer, MOST_DAYS, readWhole } from './try-answers.ts';
import type { LabField } from './try-fields.ts';
import { TryNumber } from './try-number.tsx';

type TryLabProps = {
  id: string;
  field: LabField;
  answer: LabAnswer;
  reading: LabReading | null;
  notes: Knowledge['specimenNotes'];
  onChange: (answer: LabAnswer) => void;
};

/** A result as the laboratory sends it: value, unit, day, note on the specimen; beside it how it reads. */
export function TryLab({ id, field, answer, reading, notes, onChange }: TryLabProps) {
  const { label, definition } = field;
  const change = (part: Partial<LabAnswer>) => onChange({ ...answer, ...part });
  return (
    <div className="border-line border-b py-1.5">
      <div className="flex min-h-6 flex-wrap items-baseline justify-between gap-x-3">
        <span className="leading-tight">{label}</span>
        {reading ? (
          <Interpretation code={reading.interpretation} />
        ) : (
          <span className="text-ink-3 text-small">no result</span>
        )}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-1.5">
        <TryNumber
          id={`${id}-value`}
          label={`${label}: value`}
          className="w-20! font-[600]"
          value={answer.value}
          // Anything that a laboratory may send is a value; the engine says whether it can read it.
          isValid={() => true}
          onChange={(value) => change({ value })}
        />
        {definition.isUnitless ? null : (
          <SmallSelect
            aria-label={`${label}: unit`}
            value={answer.unit}
            isUnknown={answer.unit === ''}
            className="w-28 *:[select]:h-7"
            onChange={(event) => change({ unit: event.target.value })}
          >
            {definition.units.map(({ unit }) => (
              <option key={unit} value={unit}>
                {unit}
              </option>
            ))}
            <option value="">no unit sent</option>
          </SmallSelect>
        )}
        <TryNumber
          id={`${id}-days`}
          label={`${label}: collected how many days ago`}
          after="days ago"
          className="w-10!"
          value={answer.daysAgo}
          isValid={(text) => readWhole(text, MOST_DAYS) !== null}
          onChange={(daysAgo) => change({ daysAgo })}
        />
        <NoteSelect
          label={label}
          notes={notes}
          spoiling={definition.unfit.flatMap(({ specimen }) => specimen ?? [])}
          value={answer.note}
          onChange={(note) => change({ note })}
        />
      </div>
      {reading?.reason || reading?.question ? (
        <p className="mt-1 text-small text-unknown">{reading.question ?? reading.reason}</p>
      ) : null}
    </div>
  );
}

type NoteSelectProps = {
  label: string;
  notes: readonly SpecimenNote[];
  /** Codes of the notes that make a result of this test unusable. */
  spoiling: readonly string[];
  value: string;
  onChange: (note: string) => void;
};

function NoteSelect({ label, notes, spoiling, value, onChange }: NoteSelectProps) {
  const options = (isSpoiling: boolean) =>
    notes
      .filter(({ code }) => spoiling.includes(code) === isSpoiling)
      .map(({ code }) => (
        <option key={code} value={code}>
          {specimenNoteLabels[code]}
        </option>
      ));
  return (
    <SmallSelect
      aria-label={`${label}: note on the specimen`}
      value={value}
      className="min-w-36 max-w-52 flex-1 *:[select]:h-7"
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">no specimen note</option>
      {spoiling.length > 0 ? <optgroup label="Counts for this test">{options(true)}</optgroup> : null}
      <optgroup label="Others">{options(false)}</optgroup>
    </SmallSelect>
  );
}

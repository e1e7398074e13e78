'use client';

import { clsx } from 'clsx';
import { Ellipsis, X } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { Interpretation } from '#components/severity/interpretation.tsx';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { AnalyteDefinition } from '#lib/clinical/knowledge.ts';
import type { LabReading } from '#lib/clinical/screening.ts';
import { type DraftLab, SHORT_TEXT } from '#lib/intake/draft-content.ts';
import { DateTextField, dateProblem } from './date-text-field.tsx';
import type { DraftAction } from './draft-editing.ts';
import { LabNotes } from './lab-notes.tsx';
import { LabQuestion } from './lab-question.tsx';
import { SmallSelect } from './small-select.tsx';

/** `on` in words. */
export type PreviousResult = { value: string; unit: string | null; on: string | null };

type LabRowProps = {
  row: DraftLab;
  index: number;
  label: string;
  definition: AnalyteDefinition | null;
  reading: LabReading | null;
  previous: PreviousResult | null;
  /** What is derived from it: "eGFR 68 mL/min/1.73 m2". */
  derived: string | null;
  today: IsoDate;
  errors: Record<string, string[]>;
  isOpen: boolean;
  onToggle: (rowId: string) => void;
  onRemove: (row: DraftLab, index: number) => void;
  onUnitChosen: (row: DraftLab, unit: string) => void;
  /** The value was entered: on to the next test. */
  onNext: () => void;
  dispatch: (action: DraftAction) => void;
};

/** One result: value as typed, unit, how it reads, range, date; below it whatever must be asked or said about it. */
export const LabRow = memo(function LabRow(props: LabRowProps) {
  const { row, index, label, reading, previous, derived, today, errors, isOpen, onToggle, onRemove, onNext, dispatch } =
    props;
  const id = `labs.${row.rowId}`;
  const hasValue = row.value.trim() !== '';
  const date = dateProblem(row.collectedOn, today);
  const question = hasValue && !row.confirmedAsTyped ? (reading?.question ?? null) : null;
  // What is asked about the value stands there already, with its answers.
  const refused = question === null ? ['analyte', 'value', 'unit', 'collectedOn'] : ['analyte', 'unit', 'collectedOn'];
  const ownErrors = refused.flatMap((field) => errors[`${id}.${field}`] ?? []);
  const reason = hasValue && question === null ? (reading?.reason ?? null) : null;
  const messages = [...ownErrors, ...(date === null ? [] : [date])];
  const hasNote = question !== null || reason !== null || messages.length > 0;
  const onValueKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    dispatch({ type: 'settle' });
    // A value without its unit is unknown: the unit comes before the next test.
    const unit = row.unit === null ? document.getElementById(`${id}.unit`) : null;
    if (unit) unit.focus();
    else onNext();
  };
  const cell = clsx('px-1 py-1.5 align-top', !hasNote && !isOpen && 'border-line border-b');
  return (
    <>
      <tr id={id} className="max-sm:grid max-sm:grid-cols-[1fr_1fr_auto] max-sm:items-center max-sm:pt-2">
        <th
          scope="row"
          className={clsx(cell, 'pl-0! text-left font-[550] max-sm:col-span-2 max-sm:border-0! max-sm:py-0')}
        >
          <span className="block pt-1.5 leading-tight max-sm:pt-0">{label}</span>
        </th>
        <td className={clsx(cell, 'max-sm:col-start-1 max-sm:row-start-2 max-sm:border-0! max-sm:pl-0')}>
          <input
            id={`${id}.value`}
            type="text"
            inputMode="decimal"
            aria-label={`${label}: value`}
            aria-invalid={question !== null || errors[`${id}.value`] !== undefined || undefined}
            aria-describedby={hasNote ? `${id}.note` : undefined}
            autoComplete="off"
            maxLength={SHORT_TEXT}
            spellCheck={false}
            value={row.value}
            className={clsx(
              CONTROL_LOOK,
              'h-8 min-w-16 px-1.5! font-[600]',
              // Words ("haemolysed") stand whole; numbers stand in a column.
              /[a-z]{3}/i.test(row.value) ? 'text-micro!' : 'text-right',
            )}
            onChange={(event) => dispatch({ type: 'type-lab-value', rowId: row.rowId, value: event.target.value })}
            onBlur={() => dispatch({ type: 'settle' })}
            onKeyDown={onValueKey}
          />
        </td>
        <td
          className={clsx(cell, 'max-sm:col-span-2 max-sm:col-start-2 max-sm:row-start-2 max-sm:border-0! max-sm:pr-0')}
        >
          <UnitSelect {...props} />
        </td>
        <td className={clsx(cell, 'max-sm:col-start-1 max-sm:row-start-3 max-sm:border-0! max-sm:pl-0')}>
          {hasValue && reading ? (
            <span className="block pt-1.5 leading-tight">
              <Interpretation code={reading.interpretation} />
              {reading.range ? (
                <span className="tabular mt-0.5 block text-ink-2 text-micro">
                  {rangeWords(reading.range, row.unit)}
                  {reading.rangeSource === 'laboratory' ? ' (laboratory)' : ''}
                </span>
              ) : null}
              {derived ? <span className="tabular mt-0.5 block text-ink-2 text-micro">{derived}</span> : null}
            </span>
          ) : (
            <span className="block pt-1.5 text-ink-3 text-small">no value yet</span>
          )}
        </td>
        <td className={clsx(cell, 'max-sm:col-span-2 max-sm:col-start-2 max-sm:row-start-3 max-sm:border-0!')}>
          <DateTextField
            id={`${id}.collectedOn`}
            label={`${label}: collected on`}
            value={row.collectedOn}
            today={today}
            look="plain"
            isInvalid={errors[`${id}.collectedOn`] !== undefined}
            {...(hasNote ? { describedBy: `${id}.note` } : {})}
            onChange={(collectedOn) => dispatch({ type: 'edit-lab', rowId: row.rowId, change: { collectedOn } })}
          />
          {previous ? (
            <span className="tabular block px-1.5 text-ink-3 text-micro leading-tight">
              was {previous.value}
              {previous.unit === row.unit || previous.unit === null ? '' : ` ${previous.unit}`}
              {previous.on ? `, ${previous.on}` : ''}
            </span>
          ) : null}
        </td>
        <td
          className={clsx(cell, 'pr-0! text-right max-sm:col-start-3 max-sm:row-start-1 max-sm:border-0! max-sm:py-0')}
        >
          <span className="inline-flex pt-0.5">
            <button
              type="button"
              aria-label={`${label}: specimen notes, laboratory's range and flag`}
              aria-expanded={isOpen}
              aria-controls={`${id}.more`}
              className="inline-flex size-7 items-center justify-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink"
              onClick={() => onToggle(row.rowId)}
            >
              <Ellipsis aria-hidden="true" className="size-4" />
            </button>
            <button
              type="button"
              aria-label={`${label}: take this row out`}
              className="inline-flex size-7 items-center justify-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink"
              onClick={() => onRemove(row, index)}
            >
              <X aria-hidden="true" className="size-4" />
            </button>
          </span>
        </td>
      </tr>
      {hasNote || isOpen ? (
        <tr className="max-sm:block">
          <td colSpan={6} className="border-line border-b pb-2 max-sm:block">
            <div id={`${id}.note`}>
              {messages.map((message) => (
                <p key={message} className="font-[550] text-emergency text-small">
                  {message}
                </p>
              ))}
              {question !== null ? (
                <LabQuestion row={row} label={label} question={question} dispatch={dispatch} />
              ) : null}
              {reason !== null && messages.length === 0 ? <p className="text-ink-2 text-small">{reason}</p> : null}
            </div>
            {isOpen ? <LabNotes row={row} label={label} dispatch={dispatch} /> : null}
          </td>
        </tr>
      ) : null}
    </>
  );
});

/** The accepted units of the test. None is chosen for the person: until one is, the result is unknown. */
function UnitSelect({ row, label, definition, errors, onUnitChosen, onNext }: LabRowProps) {
  const id = `labs.${row.rowId}.unit`;
  const accepted = definition?.units.map(({ unit }) => unit) ?? [];
  if (definition?.isUnitless) return <span className="block pt-1.5 text-ink-3 text-small">no unit</span>;
  const isForeign = row.unit !== null && !accepted.includes(row.unit);
  return (
    <SmallSelect
      id={id}
      aria-label={`${label}: unit`}
      aria-invalid={isForeign || errors[id] !== undefined || undefined}
      value={row.unit ?? ''}
      isUnknown={row.unit === null}
      className="w-full min-w-21"
      onChange={(event) => onUnitChosen(row, event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || row.unit === null) return;
        event.preventDefault();
        onNext();
      }}
    >
      <option value="">unit?</option>
      {isForeign && row.unit !== null ? <option value={row.unit}>{row.unit} (not accepted)</option> : null}
      {accepted.map((unit) => (
        <option key={unit} value={unit}>
          {unit}
        </option>
      ))}
    </SmallSelect>
  );
}

/** Without the unit, when it is the one that stands beside the value. */
function rangeWords(range: string, unit: string | null): string {
  return unit !== null && range.endsWith(` ${unit}`) ? range.slice(0, -unit.length - 1) : range;
}

'use client';

import { X } from 'lucide-react';
import { FieldErrors } from '#components/forms/field.tsx';
import { DateTextField } from '#components/record/date-text-field.tsx';
import { useClinic } from '#components/shell/clinic-context.tsx';
import { Input } from '#components/ui/input.tsx';
import { changeEntry, type HistoryAnswer, type HistoryEntry, withoutEntry } from './history-answer.ts';
import { type HistoryKind, historyLabel } from './history-terms.ts';

type HistoryEntriesProps = {
  kind: HistoryKind;
  answer: HistoryAnswer;
  errors: Record<string, string[]>;
  onChange: (answer: HistoryAnswer) => void;
};

/** What is on the list, each with the little that is asked of it. */
export function HistoryEntries({ kind, answer, errors, onChange }: HistoryEntriesProps) {
  if (answer.entries.length === 0) return <p className="text-ink-3">Nothing on the list yet.</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {answer.entries.map((entry, index) => {
        const label = historyLabel(kind, entry.code);
        const place = `${kind}-entries.${index}`;
        const shown = Object.entries(errors).flatMap(([path, messages]) =>
          path.startsWith(`${place}.`) ? messages : [],
        );
        return (
          <li key={entry.key} id={`${place}.code`} tabIndex={-1} className="py-1.5">
            <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto_auto]">
              <span className="font-[550]">{label}</span>
              <EntryDetails
                kind={kind}
                label={label}
                entry={entry}
                id={place}
                hasError={shown.length > 0}
                onChange={(change) => onChange(changeEntry(answer, index, change))}
              />
              <button
                type="button"
                aria-label={`Take ${label} off the list`}
                onClick={() => onChange(withoutEntry(answer, index))}
                className="inline-flex size-8 items-center justify-center rounded-control text-ink-3 hover:bg-sunken hover:text-ink max-sm:order-2"
              >
                <X aria-hidden="true" className="size-4" />
              </button>
            </div>
            <FieldErrors id={`${place}-error`} errors={shown} />
          </li>
        );
      })}
    </ul>
  );
}

type EntryDetailsProps = {
  kind: HistoryKind;
  label: string;
  entry: HistoryEntry;
  id: string;
  hasError: boolean;
  onChange: (change: Partial<HistoryEntry>) => void;
};

function EntryDetails({ kind, label, entry, id, hasError, onChange }: EntryDetailsProps) {
  const { today } = useClinic();
  const place = 'flex flex-wrap items-center gap-x-3 gap-y-1 max-sm:order-3 max-sm:col-span-2';
  const pair = 'flex items-center gap-2 text-ink-3 text-small';
  if (kind === 'allergens') {
    return (
      <span className={`${place} text-ink-3 text-small`}>
        <span aria-hidden="true">reaction</span>
        <Input
          value={entry.reaction}
          aria-label={`Reaction to ${label}`}
          onChange={(event) => onChange({ reaction: event.target.value })}
          className="h-8 w-48"
        />
      </span>
    );
  }
  return (
    <span className={place}>
      {kind === 'medicines' ? (
        <span className={pair}>
          <span aria-hidden="true">as written</span>
          <Input
            value={entry.name}
            aria-label={`${label}, as written on the box`}
            onChange={(event) => onChange({ name: event.target.value })}
            className="h-8 w-44"
          />
        </span>
      ) : null}
      <span className={pair}>
        <span aria-hidden="true">since</span>
        <DateTextField
          id={`${id}.startedOn`}
          label={`${label} since`}
          value={entry.startedOn}
          today={today}
          look="boxed"
          isInvalid={hasError}
          onChange={(startedOn) => onChange({ startedOn })}
        />
      </span>
    </span>
  );
}

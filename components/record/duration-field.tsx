'use client';

import { clsx } from 'clsx';
import { useState } from 'react';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { parseDurationDays, SHORT_TEXT } from '#lib/intake/draft-content.ts';
import { DURATION_UNITS, type DurationUnit, explainDuration, readDuration } from './duration.ts';
import { SmallSelect } from './small-select.tsx';
import { usePausedText } from './use-paused-text.ts';

type DurationFieldProps = {
  id: string;
  /** The symptom it belongs to, for a screen reader. */
  of: string;
  /** Whole days as text; `null`: not given. */
  value: string | null;
  visitOn: IsoDate;
  error: string | undefined;
  onChange: (days: string | null) => void;
};

/** "60 days", "3 weeks", "since March": stored as whole days before the visit, and said back as a date. */
export function DurationField({ id, of, value, visitOn, error, onChange }: DurationFieldProps) {
  const [unit, setUnit] = useState<DurationUnit>('days');
  const store = (text: string, inUnit: DurationUnit): string | null => {
    const read = readDuration(text, inUnit, visitOn);
    const stored = read.kind === 'days' ? String(read.days) : keptAsTyped(text);
    if (read.kind === 'days') setUnit(read.unit);
    if (stored !== value) onChange(stored);
    return stored;
  };
  const field = usePausedText(
    value,
    (stored) => stored ?? '',
    (text) => store(text, unit),
    false,
  );
  const read = readDuration(field.text, unit, visitOn);
  const problem = error ?? (read.kind === 'unreadable' ? read.reason : undefined);
  const stored = parseDurationDays(value);
  return (
    <div className="w-min">
      <div className="flex gap-1">
        <input
          id={id}
          type="text"
          inputMode={unit === 'since' ? 'text' : 'decimal'}
          aria-label={`${of}: for how long`}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={`${id}-note`}
          autoComplete="off"
          maxLength={SHORT_TEXT}
          value={field.text}
          placeholder={unit === 'since' ? 'March' : ''}
          className={clsx(CONTROL_LOOK, 'h-8', unit === 'since' ? 'w-20! px-1.5' : 'w-12! px-1.5 text-right')}
          onChange={(event) => field.change(event.target.value)}
          onBlur={field.leave}
        />
        <SmallSelect
          aria-label={`${of}: unit of the duration`}
          value={unit}
          className="w-[4.6rem]"
          onChange={(event) => {
            const chosen = DURATION_UNITS.find((candidate) => candidate === event.target.value) ?? 'days';
            setUnit(chosen);
            store(field.text, chosen);
          }}
        >
          {DURATION_UNITS.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </SmallSelect>
      </div>
      <p
        id={`${id}-note`}
        className={clsx('text-micro', problem ? 'font-[550] text-emergency' : 'w-0 whitespace-nowrap text-ink-3')}
      >
        {problem ?? (stored === null ? '' : explainDuration(stored, visitOn))}
      </p>
    </div>
  );
}

/** Text that cannot be read stays in the draft, unless it would be taken for a number of days. */
function keptAsTyped(text: string): string | null {
  return text.trim() === '' || parseDurationDays(text) !== null ? null : text;
}

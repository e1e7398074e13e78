'use client';

import { clsx } from 'clsx';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';
import { isIsoDate } from '#lib/clinical/dates.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { formatDate, formatShortDate } from '#lib/format/dates.ts';
import { SHORT_TEXT } from '#lib/intake/draft-content.ts';
import { readDate } from './calendar-text.ts';
import { usePausedText } from './use-paused-text.ts';

type DateTextFieldProps = {
  id: string;
  label: string;
  /** `YYYY-MM-DD`, or what was typed and could not be read; `null`: left out. */
  value: string | null;
  today: IsoDate;
  look: 'boxed' | 'plain';
  describedBy?: string;
  isInvalid?: boolean;
  onChange: (value: string | null) => void;
};

/** A date in one small box: "18 Nov", "18/11/2026", "yesterday". It is written out in full when the field is left. */
export function DateTextField({
  id,
  label,
  value,
  today,
  look,
  describedBy,
  isInvalid = false,
  onChange,
}: DateTextFieldProps) {
  const field = usePausedText(
    value,
    (stored) => shown(stored, today, look),
    (text) => {
      const read = readDate(text, today);
      const stored = read.kind === 'date' ? read.on : read.kind === 'empty' ? null : text;
      if (stored !== value) onChange(stored);
      return stored;
    },
    true,
  );
  return (
    <input
      id={id}
      type="text"
      aria-label={label}
      aria-invalid={isInvalid || dateProblem(value, today) !== null || undefined}
      aria-describedby={describedBy}
      autoComplete="off"
      placeholder={look === 'plain' ? 'date?' : 'like 18 Nov'}
      maxLength={SHORT_TEXT}
      value={field.text}
      className={clsx(
        CONTROL_LOOK,
        'tabular h-8 px-1.5',
        look === 'plain' && 'min-w-18',
        look === 'boxed' && 'w-28!',
        look === 'plain' && field.text !== '' && 'border-transparent bg-transparent hover:border-line-control',
        look === 'plain' && field.text === '' && 'hatched placeholder:font-[550] placeholder:text-unknown',
      )}
      onChange={(event) => field.change(event.target.value)}
      onBlur={field.leave}
    />
  );
}

/** What is wrong with a stored date, in words; `null` when it is a date of the past or left out. */
export function dateProblem(value: string | null, today: IsoDate): string | null {
  if (value === null || value.trim() === '') return null;
  if (isIsoDate(value)) return value > today ? `${formatDate(value)} is in the future.` : null;
  const read = readDate(value, today);
  return read.kind === 'unreadable' ? read.reason : null;
}

function shown(stored: string | null, today: IsoDate, look: 'boxed' | 'plain'): string {
  if (stored === null) return '';
  return look === 'plain' ? formatShortDate(stored, today) : formatDate(stored);
}

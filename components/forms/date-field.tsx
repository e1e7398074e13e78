'use client';

import { type ClipboardEvent, useState } from 'react';
import { Input } from '#components/ui/input.tsx';
import { type DateBox, readTypedDate, splitDate, splitPastedDate, type TypedDate } from '#lib/format/date-parts.ts';
import { Fieldset } from './fieldset.tsx';

/** What the three boxes hold now; `value` is 'YYYY-MM-DD', `null` while empty or not yet a date. */
export type DateFieldState = { typed: TypedDate; value: string | null; problem: string | null };

type DateFieldProps = {
  name: string;
  legend: string;
  /** Begins each message: "Birth date". */
  what?: string;
  hint?: string;
  defaultValue?: string | null;
  errors?: readonly string[] | undefined;
  isRequired?: boolean;
  onStateChange?: (state: DateFieldState) => void;
  className?: string;
};

const BOXES = [
  { box: 'day', label: 'Day', width: 'w-14', autoComplete: 'off' },
  { box: 'month', label: 'Month', width: 'w-24', autoComplete: 'off' },
  { box: 'year', label: 'Year', width: 'w-20', autoComplete: 'off' },
] as const;

/**
 * Three boxes for a known date: month as number or name, a whole date pasted into any box lands in all three. Its own
 * message shows when the group is left, not while one types. A hidden input carries 'YYYY-MM-DD' under `name`; what
 * cannot be read is carried as typed, so that the server refuses it rather than losing it.
 */
export function DateField({
  name,
  legend,
  what = legend,
  hint = 'For example, 12 3 1958 or 12 March 1958',
  defaultValue = null,
  errors,
  isRequired = false,
  onStateChange,
  className,
}: DateFieldProps) {
  const [typed, setTyped] = useState<TypedDate>(() => splitDate(defaultValue));
  const [hasLeft, setHasLeft] = useState(false);
  const reading = readTypedDate(typed, what);
  const ownProblem = hasLeft && reading.kind === 'problem' ? reading : null;
  const shown = errors?.length ? errors : ownProblem ? [ownProblem.message] : undefined;

  const change = (next: TypedDate) => {
    setTyped(next);
    const read = readTypedDate(next, what);
    onStateChange?.({
      typed: next,
      value: read.kind === 'date' ? read.value : null,
      problem: read.kind === 'problem' ? read.message : null,
    });
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const whole = splitPastedDate(event.clipboardData.getData('text'));
    if (!whole) return;
    event.preventDefault();
    change(whole);
  };
  const isWrong = (box: DateBox) => Boolean(errors?.length) || ownProblem?.box === box || undefined;

  return (
    <Fieldset
      name={name}
      legend={legend}
      hint={hint}
      errors={shown}
      isRequired={isRequired}
      {...(className ? { className } : {})}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens for the focus leaving the three boxes as a group */}
      <div
        className="flex flex-wrap gap-2.5"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) setHasLeft(true);
        }}
      >
        {BOXES.map(({ box, label, width, autoComplete }) => (
          <label key={box} className="text-ink-2 text-small" htmlFor={`${name}-${box}`}>
            {label}
            <Input
              id={`${name}-${box}`}
              value={typed[box]}
              inputMode={box === 'month' ? 'text' : 'numeric'}
              autoComplete={autoComplete}
              aria-invalid={isWrong(box)}
              aria-describedby={shown ? `${name}-error` : undefined}
              maxLength={box === 'month' ? 12 : 6}
              onChange={(event) => change({ ...typed, [box]: event.target.value })}
              onPaste={paste}
              className={`mt-0.5 block ${width}`}
            />
          </label>
        ))}
      </div>
      <input type="hidden" name={name} value={carried(typed, reading)} />
    </Fieldset>
  );
}

function carried(typed: TypedDate, reading: ReturnType<typeof readTypedDate>): string {
  switch (reading.kind) {
    case 'empty':
      return '';
    case 'date':
      return reading.value;
    case 'problem':
      return `${typed.day} ${typed.month} ${typed.year}`;
  }
}

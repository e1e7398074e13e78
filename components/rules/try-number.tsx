'use client';

import { clsx } from 'clsx';
import { usePausedText } from '#components/record/use-paused-text.ts';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';

type TryNumberProps = {
  id: string;
  /** Read aloud; what stands before and after is for the eye. */
  label: string;
  before?: string;
  after?: string;
  value: string;
  isValid: (text: string) => boolean;
  onChange: (text: string) => void;
  className?: string;
};

/** A number as text, handed over when left or after a pause. Nothing in it is "not known"; what is no number is marked. */
export function TryNumber({ id, label, before, after, value, isValid, onChange, className }: TryNumberProps) {
  const field = usePausedText(
    value,
    (stored) => stored ?? '',
    (text) => {
      if (text !== value) onChange(text);
      return text;
    },
    false,
  );
  const isWrong = field.text.trim() !== '' && !isValid(field.text);
  return (
    <span className="inline-flex items-center gap-1.5 text-ink-2 text-small">
      {before ? <span aria-hidden="true">{before}</span> : null}
      <input
        id={id}
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isWrong || undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        value={field.text}
        className={clsx(CONTROL_LOOK, 'h-7 px-1.5! text-right', className ?? 'w-12!')}
        onChange={(event) => field.change(event.target.value)}
        onBlur={field.leave}
      />
      {after ? <span aria-hidden="true">{after}</span> : null}
    </span>
  );
}

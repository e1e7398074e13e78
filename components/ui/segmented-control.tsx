'use client';

import { clsx } from 'clsx';

export type Segment<Value extends string> = {
  value: Value;
  label: string;
  /** `strong` fills with the accent when chosen; `plain` with a quiet ground; `unknown` with the hatched look. */
  tone?: 'strong' | 'plain' | 'unknown';
};

type SegmentedControlProps<Value extends string> = {
  /** What is asked; read aloud, shown elsewhere. Left out inside a Fieldset, which asks already. */
  legend?: string;
  /** Unique on the page: the radios of one question share it. */
  name: string;
  segments: readonly Segment<Value>[];
  /** Null: answered by nobody yet, and controlled all the same. */
  value?: Value | null;
  defaultValue?: Value;
  onValueChange?: (value: Value) => void;
  disabled?: boolean;
  describedBy?: string;
  size?: 'regular' | 'large';
  className?: string;
};

const CHOSEN = {
  strong: 'has-checked:bg-accent has-checked:text-accent-ink has-checked:font-[650]',
  plain: 'has-checked:bg-ink has-checked:text-paper has-checked:font-[650]',
  unknown: 'has-checked:hatched has-checked:text-unknown has-checked:font-[650]',
};

/** A row of radios that looks like one control. Arrow keys move, as in any radio group. */
export function SegmentedControl<Value extends string>({
  legend,
  name,
  segments,
  value,
  defaultValue,
  onValueChange,
  disabled = false,
  describedBy,
  size = 'regular',
  className,
}: SegmentedControlProps<Value>) {
  const Group = legend === undefined ? 'div' : 'fieldset';
  return (
    <Group
      aria-describedby={describedBy}
      className={clsx(
        'inline-flex min-w-0 shrink-0 divide-x divide-line overflow-hidden rounded-control border border-line-control bg-surface',
        'has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2',
        className,
      )}
    >
      {legend === undefined ? null : <legend className="sr-only">{legend}</legend>}
      {segments.map((segment) => (
        <label
          key={segment.value}
          className={clsx(
            'relative inline-flex items-center justify-center whitespace-nowrap text-ink-2 hover:bg-sunken',
            size === 'large' ? 'min-h-9 px-3 text-body' : 'min-h-7 px-2 text-micro',
            disabled && 'cursor-not-allowed opacity-60',
            CHOSEN[segment.tone ?? 'plain'],
          )}
        >
          <input
            type="radio"
            name={name}
            value={segment.value}
            disabled={disabled}
            {...(value === undefined
              ? { defaultChecked: segment.value === defaultValue }
              : { checked: segment.value === value })}
            onChange={() => onValueChange?.(segment.value)}
            className="absolute inset-0 cursor-[inherit] opacity-0"
          />
          {segment.label}
        </label>
      ))}
    </Group>
  );
}

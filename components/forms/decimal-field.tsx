'use client';

import { type ReactNode, useState } from 'react';
import { Input } from '#components/ui/input.tsx';
import { readDecimal } from '#lib/format/decimals.ts';
import { Field } from './field.tsx';

type DecimalFieldProps = {
  name: string;
  label: string;
  unit?: ReactNode;
  hint?: ReactNode;
  defaultValue?: string;
  errors?: readonly string[] | undefined;
  isRequired?: boolean;
  onValueChange?: (typed: string) => void;
  className?: string;
};

/** A number as text. `4,1` is read as 4.1 and says so; it is never 41, and never changed behind the person's back. */
export function DecimalField({
  name,
  label,
  unit,
  hint,
  defaultValue = '',
  errors,
  isRequired = false,
  onValueChange,
  className,
}: DecimalFieldProps) {
  const [typed, setTyped] = useState(defaultValue);
  const [hasLeft, setHasLeft] = useState(false);
  const reading = readDecimal(typed, label);
  const ownErrors = hasLeft && reading.kind === 'problem' ? [reading.message] : undefined;
  return (
    <Field
      name={name}
      label={label}
      hint={hint}
      unit={unit}
      errors={errors?.length ? errors : ownErrors}
      isRequired={isRequired}
      {...(className ? { className } : {})}
    >
      {(control) => (
        <>
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            className="w-28 text-right"
            onBlur={() => setHasLeft(true)}
            onChange={(event) => {
              setTyped(event.target.value);
              onValueChange?.(event.target.value);
            }}
          />
          {reading.kind === 'question' ? <span className="text-soon text-small">{reading.question}</span> : null}
        </>
      )}
    </Field>
  );
}

import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { FieldErrors } from './field.tsx';

type FieldsetProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  errors?: readonly string[] | undefined;
  isRequired?: boolean;
  className?: string;
  children: ReactNode;
};

/** A group of controls under one question. An error summary links to `#<name>`, which takes the focus. */
export function Fieldset({ name, legend, hint, errors, isRequired = false, className, children }: FieldsetProps) {
  const describedBy = [hint ? `${name}-hint` : null, errors?.length ? `${name}-error` : null].filter(Boolean).join(' ');
  return (
    <fieldset
      id={name}
      tabIndex={-1}
      aria-describedby={describedBy || undefined}
      className={clsx('min-w-0', className)}
    >
      <legend className="mb-1 font-[550]">
        {legend}
        {isRequired ? null : <span className="ml-1.5 font-[400] text-ink-3 text-small">optional</span>}
      </legend>
      {hint ? (
        <p id={`${name}-hint`} className="mb-1.5 text-ink-3 text-small">
          {hint}
        </p>
      ) : null}
      <FieldErrors id={`${name}-error`} errors={errors} />
      {children}
    </fieldset>
  );
}

import { clsx } from 'clsx';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** What the control inside a field spreads on itself. */
export type FieldControlProps = {
  id: string;
  name: string;
  required: boolean;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
};

type FieldProps = {
  /** Name in the data and base of every id: `birthDate`. An error summary links to `#<name>`. */
  name: string;
  /** Base of the ids when `name` is not unique on the page. */
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The same words as in the summary. */
  errors?: readonly string[] | undefined;
  isRequired?: boolean;
  /** The unit, which stands beside the control and is never guessed. */
  unit?: ReactNode;
  className?: string;
  children: (control: FieldControlProps) => ReactNode;
};

/** Label, hint, control and error, wired to each other once. What is optional says so; what is required is not marked. */
export function Field({
  name,
  id = name,
  label,
  hint,
  errors,
  isRequired = false,
  unit,
  className,
  children,
}: FieldProps) {
  const hasError = Boolean(errors?.length);
  const describedBy = [hint ? `${id}-hint` : null, hasError ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div className={clsx('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="font-[550]">
        {label}
        {isRequired ? null : <span className="ml-1.5 font-[400] text-ink-3 text-small">optional</span>}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-ink-3 text-small">
          {hint}
        </p>
      ) : null}
      <FieldErrors id={`${id}-error`} errors={errors} />
      <div className="flex items-center gap-2">
        {children({
          id,
          name,
          required: isRequired,
          'aria-invalid': hasError || undefined,
          'aria-describedby': describedBy || undefined,
        })}
        {unit ? <span className="shrink-0 text-ink-2">{unit}</span> : null}
      </div>
    </div>
  );
}

export function FieldErrors({ id, errors }: { id: string; errors: readonly string[] | undefined }) {
  if (!errors?.length) return null;
  return (
    <p id={id} className="flex items-start gap-1.5 font-[550] text-emergency text-small">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      <span>
        <span className="sr-only">Error: </span>
        {errors.join('. ')}
      </span>
    </p>
  );
}

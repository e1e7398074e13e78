'use client';

import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';

export type FieldErrorMap = Record<string, string[]>;

type ErrorSummaryProps = {
  heading?: string;
  /** What concerns the form as a whole; `null` when only fields do. */
  message?: string | null;
  fields?: FieldErrorMap;
  /** Changes with each refused submit, so that the summary takes the focus again. */
  attempt: number;
};

/** On top of a form: takes the focus, lists every error in the words beside the field, and links to it. */
export function ErrorSummary({
  heading = 'Nothing is saved yet',
  message = null,
  fields = {},
  attempt,
}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(fields).filter(([, errors]) => errors.length > 0);
  const isShown = entries.length > 0 || message !== null;
  useEffect(() => {
    if (isShown && attempt > 0) box.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="flex gap-2.5 rounded-control border-emergency border-l-3 bg-emergency-soft px-3 py-2.5"
    >
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-emergency" />
      <div className="min-w-0">
        <h2>{heading}</h2>
        {message ? <p className="mt-0.5">{message}</p> : null}
        {entries.length > 0 ? (
          <ul className="mt-1 flex flex-col gap-0.5">
            {entries.map(([name, errors]) => (
              <li key={name}>
                <a
                  href={`#${name}`}
                  className="inline-block min-h-6 font-[550] text-emergency underline underline-offset-2"
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(name);
                  }}
                >
                  {errors.join('. ')}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  );
}

/** The control itself; for a group, its first control; never changes the address, which would enter the history. */
function focusField(name: string) {
  const target = document.getElementById(name);
  if (!target) return;
  const control = target.matches('fieldset')
    ? target.querySelector<HTMLElement>('[aria-invalid], input, select')
    : null;
  (control ?? target).focus();
  target.scrollIntoView({ block: 'center' });
}

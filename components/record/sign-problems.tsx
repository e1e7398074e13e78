'use client';

import { CircleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { focusProblem, type ProblemsById } from './draft-problems.ts';

type SignProblemsProps = {
  problems: ProblemsById;
  /** What concerns the encounter as a whole. */
  message: string | null;
  /** The words beside a field: "Potassium". */
  labelOf: (id: string) => string | null;
  /** Opens what hides the field before the focus goes there. */
  onReveal: (id: string) => void;
  /** Counts refusals, so that each one takes the focus. */
  attempt: number;
};

/** On top of the form after a refused signature: every problem, linked to its field, in the words that stand there. */
export function SignProblems({ problems, message, labelOf, onReveal, attempt }: SignProblemsProps) {
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(problems).filter(([id]) => id !== '');
  const whole = [...(problems[''] ?? []), ...(message === null ? [] : [message])];
  const isShown = entries.length + whole.length > 0;
  useEffect(() => {
    if (isShown && attempt > 0) box.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="m-4 flex gap-2.5 rounded-control border-emergency border-l-3 bg-emergency-soft px-3 py-2.5"
    >
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-emergency" />
      <div className="min-w-0">
        <h2>Not signed. The draft is kept: please look at this first</h2>
        {whole.map((text) => (
          <p key={text} className="mt-0.5">
            {text}
          </p>
        ))}
        <ul className="mt-1">
          {entries.map(([id, messages]) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="inline-block min-h-6 font-[550] text-emergency underline underline-offset-2"
                onClick={(event) => {
                  event.preventDefault();
                  onReveal(id);
                  requestAnimationFrame(() => focusProblem(id, document));
                }}
              >
                {[labelOf(id), messages.join(' ')].filter((part) => part !== null).join(': ')}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

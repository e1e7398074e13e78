'use client';

import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { TriState, type TriStateValue } from '#components/ui/tri-state.tsx';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { DraftSymptom } from '#lib/intake/draft-content.ts';
import { answerByKey } from './answer-by-key.ts';
import type { DraftAction } from './draft-editing.ts';
import { SymptomDetails } from './symptom-details.tsx';
import { summariseSymptom } from './symptom-summary.ts';
import { type AskedCode, symptomTerm } from './symptom-terms.ts';

type SymptomRowProps = {
  code: AskedCode;
  symptom: DraftSymptom | null;
  /** Why it should be asked next; `null` when nothing hangs on it. */
  askWhy: string | null;
  isOpen: boolean;
  visitOn: IsoDate;
  errors: Record<string, string[]>;
  onToggle: (code: AskedCode, isOpen: boolean) => void;
  dispatch: (action: DraftAction) => void;
};

/** One question with its three answers; when it is there, its details below. */
export const SymptomRow = memo(function SymptomRow({
  code,
  symptom,
  askWhy,
  isOpen,
  visitOn,
  errors,
  onToggle,
  dispatch,
}: SymptomRowProps) {
  const term = symptomTerm(code);
  const isPresent = symptom?.status === 'present';
  const hasDetails = term.hasSide || term.hasDuration || term.hasSeverity;
  const summary = isPresent ? summariseSymptom(symptom) : '';
  const answer = (status: TriStateValue) => {
    dispatch({ type: 'answer-symptom', code, status });
    if (hasDetails) onToggle(code, status === 'present');
  };
  return (
    <li
      onKeyDown={(event) => {
        const status = answerByKey(event, `symptoms.${code}.status`);
        if (status === null) return;
        event.preventDefault();
        answer(status);
        focusAnswer(status === 'present' ? event.currentTarget : event.currentTarget.nextElementSibling);
      }}
      id={`symptoms.${code}`}
      className={clsx(
        'border-line border-b',
        askWhy !== null && '-mx-2.5 border-l-2 border-l-soon bg-linear-to-r from-soon-soft to-transparent px-2.5',
      )}
    >
      <div className="flex min-h-10 items-center justify-between gap-2 py-1">
        <div className="min-w-0 leading-tight">
          {isPresent && hasDetails ? (
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={`symptoms.${code}.details`}
              className="flex items-center gap-1 text-left font-[550] hover:text-accent"
              onClick={() => onToggle(code, !isOpen)}
            >
              {term.label}
              <ChevronDown
                aria-hidden="true"
                className={clsx('size-3.5 shrink-0 text-ink-3', isOpen && 'rotate-180')}
              />
            </button>
          ) : (
            <span className={clsx(isPresent && 'font-[550]')}>{term.label}</span>
          )}
          {summary !== '' ? <span className="block text-ink-2 text-micro">{summary}</span> : null}
          {askWhy !== null ? (
            <span id={`symptoms.${code}.ask`} className="block text-micro text-soon">
              {askWhy}
            </span>
          ) : null}
        </div>
        <TriState
          legend={term.label}
          name={`symptoms.${code}.status`}
          value={symptom?.status ?? 'not-asked'}
          {...(askWhy === null ? {} : { describedBy: `symptoms.${code}.ask` })}
          onValueChange={answer}
        />
      </div>
      {isPresent && hasDetails && isOpen ? (
        <div id={`symptoms.${code}.details`}>
          <SymptomDetails
            symptom={symptom}
            term={term}
            visitOn={visitOn}
            errors={errors}
            onChange={(details) => dispatch({ type: 'detail-symptom', code, details })}
          />
        </div>
      ) : null}
    </li>
  );
});

/** The given answer of a row, once it is painted; the last row of a set has no next one. */
function focusAnswer(row: Element | null): void {
  requestAnimationFrame(() => row?.querySelector<HTMLElement>('input:checked')?.focus());
}

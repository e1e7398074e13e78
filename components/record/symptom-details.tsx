'use client';

import { clsx } from 'clsx';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';
import { type Segment, SegmentedControl } from '#components/ui/segmented-control.tsx';
import type { IsoDate, Side } from '#lib/clinical/facts.ts';
import type { SymptomTerm } from '#lib/clinical/vocabulary.ts';
import { type DraftSymptom, parseSeverity, SHORT_TEXT } from '#lib/intake/draft-content.ts';
import type { SymptomDetails as Details } from './draft-editing.ts';
import { DurationField } from './duration-field.tsx';
import { SmallSelect } from './small-select.tsx';
import { usePausedText } from './use-paused-text.ts';

type SymptomDetailsProps = {
  symptom: DraftSymptom;
  term: SymptomTerm;
  visitOn: IsoDate;
  errors: Record<string, string[]>;
  onChange: (details: Partial<Details>) => void;
};

const SIDES: readonly Segment<Side | 'unknown'>[] = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'both', label: 'both' },
  { value: 'unknown', label: 'not known', tone: 'unknown' },
];

type Question = 'nocturnal' | 'exertional' | 'suddenOnset' | 'worsening';
const QUESTIONS: { field: Question; label: string; isAsked: (term: SymptomTerm) => boolean }[] = [
  { field: 'nocturnal', label: 'At night', isAsked: (term) => term.canBeNocturnal },
  { field: 'exertional', label: 'On effort', isAsked: (term) => term.canBeExertional },
  { field: 'suddenOnset', label: 'Sudden', isAsked: (term) => term.hasDuration },
  { field: 'worsening', label: 'Worsening', isAsked: (term) => term.hasDuration },
];

/** What else is asked about a symptom that is there. Each detail may stay open: "not known" is not "no". */
export function SymptomDetails({ symptom, term, visitOn, errors, onChange }: SymptomDetailsProps) {
  const id = `symptoms.${symptom.code}`;
  const questions = QUESTIONS.filter(({ isAsked }) => isAsked(term));
  return (
    <div className="flex flex-col gap-2 pt-1 pb-2.5">
      {term.hasSide ? (
        <SegmentedControl
          legend={`${term.label}: which side`}
          name={`${id}.side`}
          segments={SIDES}
          value={symptom.side ?? 'unknown'}
          onValueChange={(side) => onChange({ side: side === 'unknown' ? null : side })}
          className="self-start"
        />
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1">
        {term.hasDuration ? (
          <div className="flex items-start gap-1.5">
            <span aria-hidden="true" className="pt-1.5 text-ink-2 text-small">
              For
            </span>
            <DurationField
              id={`${id}.durationDays`}
              of={term.label}
              value={symptom.durationDays}
              visitOn={visitOn}
              error={errors[`${id}.durationDays`]?.[0]}
              onChange={(durationDays) => onChange({ durationDays })}
            />
          </div>
        ) : null}
        {term.hasSeverity ? (
          <SeverityField
            id={`${id}.severity`}
            of={term.label}
            value={symptom.severity}
            error={errors[`${id}.severity`]?.[0]}
            onChange={(severity) => onChange({ severity })}
          />
        ) : null}
      </div>
      {questions.length > 0 ? (
        <div className="grid grid-cols-[repeat(auto-fit,minmax(5.5rem,1fr))] gap-1.5">
          {questions.map(({ field, label }) => (
            <div key={field} className="flex min-w-0 flex-col text-ink-2 text-micro">
              <span aria-hidden="true">{label}</span>
              <SmallSelect
                aria-label={`${term.label}: ${label.toLowerCase()}`}
                value={answerText(symptom[field])}
                isUnknown={symptom[field] === null}
                className="*:[select]:h-7 *:[select]:pl-1! *:[select]:pr-4! *:[select]:text-[0.6875rem]"
                onChange={(event) => onChange({ [field]: answerOf(event.target.value) })}
              >
                <option value="not-asked">not asked</option>
                <option value="yes">yes</option>
                <option value="no">no</option>
              </SmallSelect>
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

type SeverityFieldProps = {
  id: string;
  of: string;
  value: string | null;
  error: string | undefined;
  onChange: (severity: string | null) => void;
};

function SeverityField({ id, of, value, error, onChange }: SeverityFieldProps) {
  const field = usePausedText(
    value,
    (stored) => stored ?? '',
    (text) => {
      const stored = text.trim() === '' ? null : text;
      if (stored !== value) onChange(stored);
      return stored;
    },
    false,
  );
  const isUnreadable = value !== null && parseSeverity(value) === null;
  const problem = error ?? (isUnreadable ? 'A whole number from 0 to 10.' : undefined);
  return (
    <div>
      <div className="flex items-center gap-1.5 text-ink-2 text-small">
        <span aria-hidden="true">How bad</span>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          aria-label={`${of}: how bad, from 0 to 10`}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
          autoComplete="off"
          maxLength={SHORT_TEXT}
          value={field.text}
          className={clsx(CONTROL_LOOK, 'h-8 w-10! px-1.5 text-right')}
          onChange={(event) => field.change(event.target.value)}
          onBlur={field.leave}
        />
        <span aria-hidden="true">/ 10</span>
      </div>
      {problem ? (
        <p id={`${id}-error`} className="font-[550] text-emergency text-micro">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

function answerText(answer: boolean | null): 'not-asked' | 'yes' | 'no' {
  if (answer === null) return 'not-asked';
  return answer ? 'yes' : 'no';
}

function answerOf(text: string): boolean | null {
  return text === 'yes' ? true : text === 'no' ? false : null;
}

'use client';

import { clsx } from 'clsx';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import { DateTextField, dateProblem } from './date-text-field.tsx';
import type { DraftAction } from './draft-editing.ts';

type VisitFieldsProps = {
  content: DraftContent;
  today: IsoDate;
  errors: Record<string, string[]>;
  dispatch: (action: DraftAction) => void;
};

const GIVERS = [
  { value: 'patient', label: 'patient' },
  { value: 'carer', label: 'carer' },
  { value: 'interpreter', label: 'interpreter' },
  { value: 'other', label: 'somebody else' },
] as const;

/** When the visit was, who told the history, and the patient's own words. */
export function VisitFields({ content, today, errors, dispatch }: VisitFieldsProps) {
  const edit = (change: Partial<Pick<DraftContent, 'occurredOn' | 'historyGivenBy' | 'patientWords'>>) =>
    dispatch({ type: 'edit-visit', change });
  const problem = errors.occurredOn?.[0] ?? dateProblem(content.occurredOn, today);
  return (
    <div className="mb-3 flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-ink-2 text-small">
        <span className="flex items-center gap-2">
          <span aria-hidden="true">Visit on</span>
          <DateTextField
            id="occurredOn"
            label="Day of the visit"
            value={content.occurredOn}
            today={today}
            look="boxed"
            isInvalid={problem !== null}
            {...(problem === null ? {} : { describedBy: 'occurredOn.error' })}
            onChange={(occurredOn) => edit({ occurredOn: occurredOn ?? '' })}
          />
        </span>
        <label className="flex items-center gap-2">
          told by
          <select
            id="historyGivenBy"
            value={content.historyGivenBy ?? ''}
            className={clsx(
              CONTROL_LOOK,
              'h-8 w-28! px-1.5',
              content.historyGivenBy === null && 'hatched font-[600] text-unknown',
            )}
            onChange={(event) =>
              edit({ historyGivenBy: GIVERS.find(({ value }) => value === event.target.value)?.value ?? null })
            }
          >
            <option value="">not recorded</option>
            {GIVERS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {problem ? (
        <p id="occurredOn.error" className="font-[550] text-emergency text-small">
          {problem}
        </p>
      ) : null}
      <textarea
        id="patientWords"
        aria-label="In the patient's own words"
        placeholder="In the patient's own words"
        rows={2}
        maxLength={4000}
        value={content.patientWords}
        className={clsx(CONTROL_LOOK, 'field-sizing-content max-h-40 min-h-14 py-1.5')}
        onChange={(event) => edit({ patientWords: event.target.value })}
      />
    </div>
  );
}

'use client';

import { clsx } from 'clsx';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import { DateTextField, dateProblem } from './date-text-field.tsx';
import type { DraftAction, VisitDetails } from './draft-editing.ts';
import { SmallSelect } from './small-select.tsx';

type VisitFieldsProps = { content: DraftContent; dispatch: (action: DraftAction) => void };

const GIVERS = [
  { value: 'patient', label: 'patient' },
  { value: 'carer', label: 'carer' },
  { value: 'interpreter', label: 'interpreter' },
  { value: 'other', label: 'somebody else' },
] as const;

/** Who told the history, and the patient's own words. */
export function VisitFields({ content, dispatch }: VisitFieldsProps) {
  const edit = (change: Partial<VisitDetails>) => dispatch({ type: 'edit-visit', change });
  return (
    <div className="mt-2.5 flex flex-col gap-2">
      <textarea
        id="patientWords"
        aria-label="In the patient's own words"
        placeholder="In the patient's own words"
        rows={1}
        maxLength={4000}
        value={content.patientWords}
        className={clsx(CONTROL_LOOK, 'field-sizing-content max-h-40 min-h-9 resize-none py-1.5')}
        onChange={(event) => edit({ patientWords: event.target.value })}
      />
      <div className="flex items-center justify-between gap-2 text-ink-2 text-small">
        <label htmlFor="historyGivenBy">History told by</label>
        <SmallSelect
          id="historyGivenBy"
          value={content.historyGivenBy ?? ''}
          isUnknown={content.historyGivenBy === null}
          className="w-36"
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
        </SmallSelect>
      </div>
    </div>
  );
}

type VisitDayProps = VisitFieldsProps & { today: IsoDate; errors: Record<string, string[]> };

/** The day of the visit: today unless said otherwise. */
export function VisitDay({ content, today, errors, dispatch }: VisitDayProps) {
  const problem = errors.occurredOn?.[0] ?? dateProblem(content.occurredOn, today);
  return (
    <div className="text-right">
      <span className="inline-flex items-center gap-2 text-ink-2 text-small">
        <span aria-hidden="true" className="max-[88rem]:sr-only sm:max-[80rem]:not-sr-only">
          Visit on
        </span>
        <DateTextField
          id="occurredOn"
          label="Day of the visit"
          value={content.occurredOn}
          today={today}
          look="boxed"
          isInvalid={problem !== null}
          {...(problem === null ? {} : { describedBy: 'occurredOn.error' })}
          onChange={(occurredOn) => dispatch({ type: 'edit-visit', change: { occurredOn: occurredOn ?? '' } })}
        />
      </span>
      {problem ? (
        <p id="occurredOn.error" className="font-[550] text-emergency text-small">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

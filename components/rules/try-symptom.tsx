'use client';

import { type Segment, SegmentedControl } from '#components/ui/segmented-control.tsx';
import { TriState } from '#components/ui/tri-state.tsx';
import type { Side } from '#lib/clinical/facts.ts';
import { MOST_DAYS, readWhole, type SymptomAnswer } from './try-answers.ts';
import type { SymptomField } from './try-fields.ts';
import { TryNumber } from './try-number.tsx';

const SIDES: readonly Segment<Side | 'unknown'>[] = [
  { value: 'left', label: 'left' },
  { value: 'right', label: 'right' },
  { value: 'both', label: 'both' },
  { value: 'unknown', label: 'side?', tone: 'unknown' },
];

const SAID = [
  { detail: 'exertional', words: 'on effort' },
  { detail: 'worsening', words: 'getting worse' },
] as const;

type TrySymptomProps = {
  id: string;
  field: SymptomField;
  answer: SymptomAnswer;
  onChange: (change: Partial<SymptomAnswer>) => void;
};

/** Present, absent or not asked; when present, the details that the rule looks at. */
export function TrySymptom({ id, field, answer, onChange }: TrySymptomProps) {
  const { label, side, days, severity } = field;
  const said = SAID.filter(({ detail }) => field[detail]);
  const hasDetails = side || days || severity || said.length > 0;
  return (
    <div className="border-line border-b py-1">
      <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <span className="min-w-0 flex-1 basis-40 leading-tight">{label}</span>
        <TriState legend={label} name={id} value={answer.status} onValueChange={(status) => onChange({ status })} />
      </div>
      {answer.status === 'present' && hasDetails ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 pt-1 pb-1.5">
          {side ? (
            <SegmentedControl
              legend={`${label}: which side`}
              name={`${id}-side`}
              segments={SIDES}
              value={answer.side ?? 'unknown'}
              onValueChange={(value) => onChange({ side: value === 'unknown' ? null : value })}
            />
          ) : null}
          {days ? (
            <TryNumber
              id={`${id}-days`}
              label={`${label}: for how many days`}
              before="for"
              after="days"
              value={answer.days}
              isValid={(text) => readWhole(text, MOST_DAYS) !== null}
              onChange={(text) => onChange({ days: text })}
            />
          ) : null}
          {severity ? (
            <TryNumber
              id={`${id}-severity`}
              label={`${label}: how bad, from 0 to 10`}
              before="how bad"
              after="/ 10"
              value={answer.severity}
              isValid={(text) => readWhole(text, 10) !== null}
              onChange={(text) => onChange({ severity: text })}
            />
          ) : null}
          {said.map(({ detail, words }) => (
            <span key={detail} className="inline-flex items-center gap-1.5 text-ink-2 text-small">
              <span aria-hidden="true">{words}</span>
              <TriState
                legend={`${label}: ${words}`}
                name={`${id}-${detail}`}
                value={answer[detail]}
                onValueChange={(value) => onChange({ [detail]: value })}
              />
            </span>
          ))}
        </div>
      ) : null}
    </div>
  );
}

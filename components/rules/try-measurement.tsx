'use client';

import { SmallSelect } from '#components/record/small-select.tsx';
import type { MeasurementAnswer } from './try-answers.ts';
import type { MeasurementField } from './try-fields.ts';
import { TryNumber } from './try-number.tsx';

type TryMeasurementProps = {
  id: string;
  field: MeasurementField;
  answer: MeasurementAnswer;
  onChange: (answer: MeasurementAnswer) => void;
};

/** Taken today. */
export function TryMeasurement({ id, field, answer, onChange }: TryMeasurementProps) {
  const { label, units } = field;
  return (
    <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-3 gap-y-1 border-line border-b py-1">
      <span className="min-w-0 flex-1 basis-40 leading-tight">{label}</span>
      <span className="inline-flex items-center gap-1.5">
        <TryNumber
          id={`${id}-value`}
          label={`${label}: value`}
          className="w-20! font-[600]"
          value={answer.value}
          isValid={() => true}
          onChange={(value) => onChange({ ...answer, value })}
        />
        <SmallSelect
          aria-label={`${label}: unit`}
          value={answer.unit}
          className="w-24 *:[select]:h-7"
          onChange={(event) => onChange({ ...answer, unit: event.target.value })}
        >
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </SmallSelect>
      </span>
    </div>
  );
}

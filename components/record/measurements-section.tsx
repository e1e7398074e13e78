'use client';

import { clsx } from 'clsx';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CONTROL_LOOK } from '#components/ui/control-look.ts';
import type { MeasurementCode } from '#lib/clinical/codes.ts';
import { type DraftContent, SHORT_TEXT } from '#lib/intake/draft-content.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { DraftAction } from './draft-editing.ts';

type MeasurementsSectionProps = {
  content: DraftContent;
  /** What the engine cannot use of them, in words. */
  problems: string[];
  errors: Record<string, string[]>;
  dispatch: (action: DraftAction) => void;
};

const USUAL: MeasurementCode[] = [
  'weight',
  'height',
  'bp-systolic-lying',
  'bp-diastolic-lying',
  'bp-systolic-standing',
  'bp-diastolic-standing',
  'heart-rate',
  'oxygen-saturation',
];
const FURTHER: MeasurementCode[] = [
  'heart-rate-standing',
  'temperature',
  'respiratory-rate',
  'abi-left',
  'abi-right',
  'weight-loss-percent',
  'days-little-intake',
  'alcohol-units-week',
  'b6-supplement-mg-day',
];

/** What the clinic measures, each in its one unit. */
export function MeasurementsSection({ content, problems, errors, dispatch }: MeasurementsSectionProps) {
  const [isLong, setLong] = useState(() => content.measurements.some(({ code }) => FURTHER.includes(code)));
  const rows = new Map(content.measurements.map((row) => [row.code, row]));
  return (
    <section aria-labelledby="record-measurements" className="mt-7 min-w-0">
      <div className="mb-2 flex items-center justify-between gap-3">
        <h2 id="record-measurements" className="text-title">
          Measurements
        </h2>
        <Button size="small" variant="quiet" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? 'Fewer' : 'More'}
        </Button>
      </div>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {(isLong ? [...USUAL, ...FURTHER] : USUAL).map((code) => {
          const row = rows.get(code);
          const rowId = row?.rowId ?? code;
          const { label, unit } = vocabulary.measurements[code];
          const error = errors[`measurements.${rowId}.value`]?.[0];
          return (
            <label key={code} className="flex min-h-10 items-center gap-2 border-line border-b py-1">
              <span className="min-w-0 flex-1 leading-tight">
                {label}
                {error ? <span className="block font-[550] text-emergency text-micro">{error}</span> : null}
              </span>
              <input
                id={`measurements.${rowId}.value`}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                aria-invalid={error !== undefined || undefined}
                maxLength={SHORT_TEXT}
                value={row?.value ?? ''}
                className={clsx(CONTROL_LOOK, 'h-8 w-18! px-1.5 text-right')}
                onChange={(event) =>
                  dispatch({
                    type: 'type-measurement',
                    code,
                    rowId,
                    value: event.target.value,
                    unit: row?.unit ?? unit,
                  })
                }
                onBlur={() => dispatch({ type: 'settle' })}
              />
              <span className="w-16 text-ink-2 text-small">{unitWords(row?.unit ?? unit)}</span>
            </label>
          );
        })}
      </div>
      {problems.map((problem) => (
        <p key={problem} className="mt-1 font-[550] text-small text-unknown">
          {problem}
        </p>
      ))}
    </section>
  );
}

/** UCUM's spellings as a person writes them. */
function unitWords(unit: string): string {
  switch (unit) {
    case 'Cel':
      return '°C';
    case 'd':
      return 'days';
    case 'ratio':
      return '';
    default:
      return unit;
  }
}

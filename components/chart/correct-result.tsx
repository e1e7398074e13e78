'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ServerAction } from '#components/auth/use-guarded-action.ts';
import { ErrorSummary } from '#components/forms/error-summary.tsx';
import { Field } from '#components/forms/field.tsx';
import { textOf } from '#components/forms/form-data.ts';
import { useCommandForm } from '#components/forms/use-command-form.ts';
import { DateTextField } from '#components/record/date-text-field.tsx';
import { useClinic } from '#components/shell/clinic-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { DialogActions, DialogContent } from '#components/ui/dialog.tsx';
import { Input } from '#components/ui/input.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';
import { receivedText } from './lab-text.ts';

type CorrectResultProps = { row: LabRow; action: ServerAction<unknown>; onClose: () => void };

/** The right value as a new result that replaces the old one, which stays on the chart. */
export function CorrectResult({ row, action, onClose }: CorrectResultProps) {
  const router = useRouter();
  const toast = useToast();
  const { today } = useClinic();
  const [collectedOn, setCollectedOn] = useState(row.collectedOn);
  const form = useCommandForm({
    action,
    read: (data) => ({
      labResultId: row.labResultId,
      lab: {
        value: textOf(data, 'value') ?? '',
        unit: textOf(data, 'unit'),
        collectedOn,
        specimen: row.specimen,
        referenceRange: row.referenceRange,
        flag: row.flag,
        confirmedAsTyped: data.get('confirmedAsTyped') === 'on',
      },
    }),
    onDone: () => {
      toast({ title: `${row.label} is corrected`, text: 'The patient was screened again.' });
      onClose();
      router.refresh();
    },
  });
  const { fields } = form;
  return (
    <DialogContent
      title={`Correct ${row.label} ${receivedText(row)}`}
      description="The old value stays on the chart, struck through. The patient is screened again with the new one."
    >
      <form method="post" noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <ErrorSummary message={form.message} fields={fields} attempt={form.attempt} />
        <div className="grid grid-cols-2 items-end gap-4">
          <Field name="value" label="Right value" isRequired errors={fields.value}>
            {(control) => <Input {...control} inputMode="decimal" autoComplete="off" defaultValue={row.valueText} />}
          </Field>
          <Field name="unit" label="Unit" errors={fields.unit}>
            {(control) => <Input {...control} autoComplete="off" spellCheck={false} defaultValue={row.unit ?? ''} />}
          </Field>
        </div>
        <Field name="collectedOn" label="Taken" errors={fields.collectedOn}>
          {(control) => (
            <DateTextField
              id={control.id}
              label="Taken"
              value={collectedOn}
              today={today}
              look="boxed"
              isInvalid={Boolean(fields.collectedOn)}
              onChange={setCollectedOn}
            />
          )}
        </Field>
        {fields.value ? <Checkbox name="confirmedAsTyped" label="The value is right as typed" /> : null}
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isBusy={form.isPending}>
            Correct
          </Button>
        </DialogActions>
      </form>
    </DialogContent>
  );
}

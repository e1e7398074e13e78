'use client';

import { useRouter } from 'next/navigation';
import type { ServerAction } from '#components/auth/use-guarded-action.ts';
import { ErrorSummary } from '#components/forms/error-summary.tsx';
import { Field } from '#components/forms/field.tsx';
import { textOf } from '#components/forms/form-data.ts';
import { useCommandForm } from '#components/forms/use-command-form.ts';
import { Button } from '#components/ui/button.tsx';
import { DialogActions, DialogContent } from '#components/ui/dialog.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';
import { receivedText } from './lab-text.ts';

type VoidResultProps = { row: LabRow; action: ServerAction<unknown>; onClose: () => void };

/** Takes a result out of what rules read. It stays on the chart, struck through, with the reason. */
export function VoidResult({ row, action, onClose }: VoidResultProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useCommandForm({
    action,
    read: (data) => ({ labResultId: row.labResultId, reason: textOf(data, 'reason') ?? '' }),
    onDone: () => {
      toast({ title: `${row.label} is entered in error`, text: 'The patient was screened again without it.' });
      onClose();
      router.refresh();
    },
  });
  return (
    <DialogContent
      title={`${row.label} ${receivedText(row)}: entered in error?`}
      description="Rules stop reading it and the patient is screened again. A flag that it raised stays until a person decides."
    >
      <form method="post" noValidate onSubmit={form.onSubmit} className="flex flex-col gap-4">
        <ErrorSummary message={form.message} fields={form.fields} attempt={form.attempt} />
        <Field name="reason" label="Why it is wrong" isRequired errors={form.fields.reason}>
          {(control) => <Textarea {...control} rows={2} />}
        </Field>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="danger" isBusy={form.isPending}>
            Entered in error
          </Button>
        </DialogActions>
      </form>
    </DialogContent>
  );
}

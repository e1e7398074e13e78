'use client';

import { useState } from 'react';
import { Field } from '#components/forms/field.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { DialogContent } from '#components/ui/dialog.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { GateOutcome, HandoutGate } from '#lib/clinical/handouts/types.ts';
import type { ActionError } from '#lib/scope/action-result.ts';

type ReleaseDialogProps = {
  outcome: GateOutcome;
  submit: (input: { gate: HandoutGate; reason: string }) => Promise<ActionError | null>;
  done: () => void;
};

/** Releasing a gate is a clinical act: the reason is kept with the name, the role and the time. */
export function ReleaseDialog({ outcome, submit, done }: ReleaseDialogProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<ActionError | null>(null);
  const [isBusy, setBusy] = useState(false);
  return (
    <DialogContent title={`Release ${outcome.gate}`} description={outcome.why}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={async (event) => {
          event.preventDefault();
          setBusy(true);
          const refused = await submit({ gate: outcome.gate, reason });
          setBusy(false);
          if (refused) setError(refused);
          else done();
        }}
      >
        {error && (
          <Callout tone="problem" title={error.message} role="alert">
            What you typed is kept.
          </Callout>
        )}
        <Field
          name="release-reason"
          label="Reason"
          hint="For example: renal dietitian agreed the potassium-limited sheet."
          isRequired
          errors={error?.fields.reason}
        >
          {(control) => (
            <Textarea {...control} rows={3} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={done}>Cancel</Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>
            Release
          </Button>
        </div>
      </form>
    </DialogContent>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type ServerAction, useGuardedAction } from '#components/auth/use-guarded-action.ts';
import { Field } from '#components/forms/field.tsx';
import { patientPath } from '#components/patients/patient-link.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions, DialogClose, DialogContent, DialogTrigger } from '#components/ui/dialog.tsx';
import { Input } from '#components/ui/input.tsx';
import type { DraftAutosave } from './use-draft-autosave.ts';

type DiscardDraftProps = {
  draftId: string;
  patientCode: string;
  autosave: DraftAutosave;
  action: ServerAction<{ patientId: string }>;
};

/** Ends the draft without signing, with a reason. Flags that it raised stay in the queue until a person decides them. */
export function DiscardDraft({ draftId, patientCode, autosave, action }: DiscardDraftProps) {
  const router = useRouter();
  const { run, isPending } = useGuardedAction(action);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const discard = async () => {
    if (reason.trim() === '') return setProblem('Say why it is discarded.');
    const version = await autosave.settledVersion();
    const result = await run({ draftId, version, reason });
    if (!result.ok) return setProblem(result.error.fields.reason?.[0] ?? result.error.message);
    autosave.finish();
    router.push(patientPath(patientCode));
  };
  return (
    <Dialog onOpenChange={() => setProblem(null)}>
      <DialogTrigger asChild>
        <Button size="small" variant="quiet" className="-ml-2.5 mt-5">
          Discard this draft
        </Button>
      </DialogTrigger>
      <DialogContent
        title="Discard this draft?"
        description="What is typed here will not become part of the record. Red flags that it raised stay in the queue until somebody decides them."
      >
        <form
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void discard();
          }}
        >
          <Field name="discardReason" label="Reason" isRequired errors={problem === null ? undefined : [problem]}>
            {(control) => (
              <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
            )}
          </Field>
          <DialogActions>
            <DialogClose asChild>
              <Button>Go on recording</Button>
            </DialogClose>
            <Button type="submit" variant="danger" isBusy={isPending}>
              Discard
            </Button>
          </DialogActions>
        </form>
      </DialogContent>
    </Dialog>
  );
}

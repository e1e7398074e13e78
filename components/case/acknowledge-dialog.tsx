'use client';

// A red flag was seen: who and when come from the session, what was done is typed, and is never lost by a refusal.

import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { DialogContent } from '#components/ui/dialog.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { CaseFindingDto } from '#lib/queries/cases/get-case.ts';
import type { ActionError } from '#lib/scope/action-result.ts';

type AcknowledgeProps = {
  finding: CaseFindingDto;
  submit(input: { caseFindingId: string; version: number; actionTaken: string }): Promise<ActionError | null>;
  done(): void;
};

export function AcknowledgeDialog({ finding, submit, done }: AcknowledgeProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<ActionError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const problem = error?.fields.actionTaken?.[0] ?? null;

  async function send() {
    setBusy(true);
    const refused = await submit({ caseFindingId: finding.caseFindingId, version: finding.version, actionTaken: text });
    setBusy(false);
    if (refused) setError(refused);
    else done();
  }

  return (
    <DialogContent title={`Acknowledge: ${finding.title}`} description="Your name and the time are recorded with it.">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {error && !problem && (
          <Callout tone="problem" title={error.message} role="alert" className="mb-3">
            What you typed is kept.
          </Callout>
        )}
        {finding.content.actions.length > 0 && (
          <p className="mb-3 text-ink-2">
            <span className="font-[600] text-ink">Do now:</span> {finding.content.actions.join('; ')}
          </p>
        )}
        <label htmlFor={id} className="mb-1 block font-[600]">
          What was done
        </label>
        <p id={`${id}-hint`} className="mb-1.5 text-ink-3 text-small">
          For example: sent to hospital by ambulance at 10:40; phoned vascular on call.
        </p>
        {problem && (
          <p id={`${id}-error`} className="mb-1.5 font-[600] text-emergency">
            {problem}
          </p>
        )}
        <Textarea
          id={id}
          rows={4}
          value={text}
          aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ''}`}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <div className="mt-4 flex justify-end gap-2">
          <Button onClick={done}>Not now</Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>
            Acknowledge
          </Button>
        </div>
      </form>
    </DialogContent>
  );
}

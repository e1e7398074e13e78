'use client';

// One decision on one finding. A refusal keeps what was typed; someone else's decision is shown beside it.

import { useState } from 'react';
import { DateField } from '#components/forms/date-field.tsx';
import { Field, type FieldControlProps } from '#components/forms/field.tsx';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { DialogContent } from '#components/ui/dialog.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { DECISION_REASONS, type DecisionReason } from '#lib/clinical/codes.ts';
import type { DecisionInput, DecisionOutcome } from '#lib/intake/decision-input.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { CaseFindingDto } from '#lib/queries/cases/get-case.ts';
import type { ActionError } from '#lib/scope/action-result.ts';
import { decisionNeeds, OUTCOME_WORDS } from './decision-form.ts';

type DecideProps = {
  finding: CaseFindingDto;
  outcome: DecisionOutcome;
  submit(input: DecisionInput): Promise<ActionError | null>;
  done(): void;
};

export function DecideDialog({ finding, outcome, submit, done }: DecideProps) {
  const [reason, setReason] = useState<DecisionReason | null>(null);
  const [comment, setComment] = useState('');
  const [followUpOn, setFollowUpOn] = useState<string | null>(null);
  const [error, setError] = useState<ActionError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const needs = decisionNeeds(outcome, reason);
  const { verb } = OUTCOME_WORDS[outcome];

  async function send() {
    setBusy(true);
    const refused = await submit({
      caseFindingId: finding.caseFindingId,
      version: finding.version,
      outcome,
      reason,
      comment: comment.trim() === '' ? null : comment,
      followUpOn,
    });
    setBusy(false);
    if (refused) setError(refused);
    else done();
  }

  return (
    <DialogContent
      title={`${verb}: ${finding.title}`}
      description="Your name, your role and the time are recorded with it."
    >
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {error && (
          <Callout tone="problem" title={error.message} role="alert">
            What you typed is kept.
          </Callout>
        )}
        <Field
          name="decision-reason"
          label="Reason"
          isRequired={needs.reason}
          errors={error?.fields.reason}
          hint={
            reason === 'rule-looks-wrong'
              ? 'Your comment is kept with the rule, for whoever looks after it.'
              : undefined
          }
        >
          {(control) => (
            <Select
              {...control}
              value={reason ?? ''}
              onChange={(event) => setReason(DECISION_REASONS.find((code) => code === event.target.value) ?? null)}
            >
              <option value="">{needs.reason ? 'Choose a reason' : 'No reason needed'}</option>
              {DECISION_REASONS.map((code) => (
                <option key={code} value={code}>
                  {vocabulary.decisionReasons[code].label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {needs.followUpOn && (
          <DateField
            name="decision-follow-up"
            legend="Look again on"
            hint="For example, 12 12 2026"
            isRequired
            errors={error?.fields.followUpOn}
            onStateChange={(state) => setFollowUpOn(state.value)}
          />
        )}
        <Field
          name="decision-comment"
          label={needs.commentLabel}
          isRequired={needs.comment}
          errors={error?.fields.comment}
        >
          {(control: FieldControlProps) => (
            <Textarea {...control} value={comment} rows={3} onChange={(event) => setComment(event.target.value)} />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={done}>Cancel</Button>
          <Button variant="primary" type="submit" isBusy={isBusy}>
            {verb}
          </Button>
        </div>
      </form>
    </DialogContent>
  );
}

'use client';

// One finding of a case: what it is, why, what would change it, and what a person does about it.

import { type ReactNode, useState } from 'react';
import { DueClock } from '#components/review/due-clock.tsx';
import { StatusTag } from '#components/severity/status-tag.tsx';
import { UrgencyTag } from '#components/severity/urgency-tag.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { DECISION_OUTCOMES, type DecisionInput, type DecisionOutcome } from '#lib/intake/decision-input.ts';
import type { CaseDetail, CaseFindingDto } from '#lib/queries/cases/get-case.ts';
import type { ActionError } from '#lib/scope/action-result.ts';
import { AcknowledgeDialog } from './acknowledge-dialog.tsx';
import { DecideDialog } from './decide-dialog.tsx';
import { OUTCOME_WORDS } from './decision-form.ts';
import { FindingFacts } from './finding-facts.tsx';
import { FindingHistory } from './finding-history.tsx';
import { FindingReasons } from './finding-reasons.tsx';

export type FindingActions = {
  acknowledge(input: { caseFindingId: string; version: number; actionTaken: string }): Promise<ActionError | null>;
  decide(input: DecisionInput): Promise<ActionError | null>;
};

type CaseFindingProps = {
  finding: CaseFindingDto;
  can: CaseDetail['can'];
  /** Why nothing can be decided yet; `null` when it can. */
  blocker: string | null;
  isOpen: boolean;
  actions: FindingActions;
  /** What research says of the document's claim, drawn on the server. */
  evidence: ReactNode;
};

type OpenDialog = 'acknowledge' | DecisionOutcome | null;

export function CaseFinding({ finding, can, blocker, isOpen, actions, evidence }: CaseFindingProps) {
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const { content } = finding;
  const close = () => setDialog(null);
  const { canAcknowledge } = finding;
  const isUrgentFlag = content.kind === 'red-flag' && (content.urgency === 'emergency' || content.urgency === 'urgent');

  return (
    <section
      aria-labelledby={`finding-${finding.caseFindingId}`}
      className="border-line border-b py-5"
      data-finding={finding.key}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <FindingTag finding={finding} />
        <h3 id={`finding-${finding.caseFindingId}`} className="text-name">
          {content.title}
        </h3>
        <FindingState finding={finding} />
        {isOpen && finding.state === 'open' && content.kind === 'red-flag' && (
          <DueClock dueAt={finding.dueAt} urgency={finding.urgency} />
        )}
        {isOpen && (
          <div className="ml-auto flex flex-wrap gap-2 max-sm:ml-0">
            {canAcknowledge && (
              <Button variant={isUrgentFlag ? 'primary' : 'secondary'} onClick={() => setDialog('acknowledge')}>
                Acknowledge
              </Button>
            )}
            {can.decide &&
              DECISION_OUTCOMES.map((outcome) => (
                <Button
                  key={outcome}
                  size="small"
                  disabled={blocker !== null}
                  aria-label={`${OUTCOME_WORDS[outcome].verb}: ${finding.title}`}
                  onClick={() => setDialog(outcome)}
                >
                  {OUTCOME_WORDS[outcome].verb}
                </Button>
              ))}
          </div>
        )}
      </div>
      {finding.changedSinceActed && (
        <p className="mt-2 font-[600] text-urgent">Changed since it was last acknowledged or decided: look again.</p>
      )}
      {!finding.isCurrent && (
        <p className="mt-2 text-ink-2">
          The latest screening no longer raises this. It stays here until a person decides it.
        </p>
      )}
      <div className="mt-3">
        <FindingFacts facts={content.facts} title={finding.title} />
      </div>
      <FindingReasons finding={content} />
      {evidence}
      <FindingHistory finding={finding} />
      <Dialog open={dialog !== null} onOpenChange={(open) => (open ? undefined : close())}>
        {dialog === 'acknowledge' && <AcknowledgeDialog finding={finding} submit={actions.acknowledge} done={close} />}
        {dialog !== null && dialog !== 'acknowledge' && (
          <DecideDialog finding={finding} outcome={dialog} submit={actions.decide} done={close} />
        )}
      </Dialog>
    </section>
  );
}

function FindingTag({ finding: { content } }: { finding: CaseFindingDto }) {
  switch (content.kind) {
    case 'red-flag':
      return <UrgencyTag urgency={content.urgency} />;
    case 'deficiency':
      return <StatusTag status={content.status} />;
    case 'excess':
      return <Tag tone="urgent">too much</Tag>;
    case 'contributor':
      return <Tag>contributor</Tag>;
    case 'advice':
      return <Tag>advice</Tag>;
    default:
      return content satisfies never;
  }
}

function FindingState({ finding }: { finding: CaseFindingDto }) {
  const latest = finding.decisions[0];
  if (finding.state === 'decided' && latest) return <Tag tone="accent">{latest.outcomeText}</Tag>;
  if (finding.state === 'acknowledged') return <Tag tone="accent">acknowledged</Tag>;
  if (finding.fromDraft) return <Tag>from an unsigned draft</Tag>;
  return null;
}

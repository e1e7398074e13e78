'use client';

// One case: findings on the left, what to order, the handout, people and the story on the right.

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { type GuardedAction, useGuardedAction } from '#components/auth/use-guarded-action.ts';
import { ClockProvider } from '#components/review/due-clock.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { CaseDetail } from '#lib/queries/cases/get-case.ts';
import type { ActionError, ActionResult } from '#lib/scope/action-result.ts';
import { CaseAside } from './case-aside.tsx';
import { CaseFinding } from './case-finding.tsx';
import { decisionBlocker, groupFindings } from './finding-groups.ts';

type Action = (input: unknown, idempotencyKey?: string) => Promise<ActionResult<unknown>>;
export type CaseActions = {
  acknowledge: Action;
  decide: Action;
  assign: Action;
  comment: Action;
  close: Action;
  reopen: Action;
};

type CaseViewProps = {
  detail: CaseDetail;
  nowMs: number;
  /** What research says, by case finding, drawn on the server. */
  evidence: Record<string, ReactNode>;
  /** Published scores of the latest screening, drawn on the server; `null` when nothing is known of any. */
  scores: ReactNode;
  actions: CaseActions;
};

export function CaseView({ detail, nowMs, evidence, scores, actions }: CaseViewProps) {
  const router = useRouter();
  const toast = useToast();
  const acknowledge = useGuardedAction(actions.acknowledge);
  const decide = useGuardedAction(actions.decide);
  const assign = useGuardedAction(actions.assign);
  const comment = useGuardedAction(actions.comment);
  const close = useGuardedAction(actions.close);
  const reopen = useGuardedAction(actions.reopen);

  /** `null` when it went through. The page is read anew either way: a refusal may mean that someone else was first. */
  async function send(action: GuardedAction<unknown>, input: unknown, done: string): Promise<ActionError | null> {
    const answer = await action.run(input);
    if (answer.ok) {
      toast({ title: done });
      router.refresh();
      return null;
    }
    if (answer.error.code === 'stale' || answer.error.code === 'conflict') router.refresh();
    return answer.error;
  }

  const isOpen = detail.case.status === 'open';
  const blocker = decisionBlocker(detail.findings);
  return (
    <ClockProvider nowMs={nowMs}>
      <div className="grid rail:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0 px-4 py-4 sm:px-7">
          <h1 className="sr-only">Case</h1>
          {!isOpen && (
            <Callout title="This case is closed." className="mb-3">
              Everything that was decided stays readable. It can be reopened with a reason.
            </Callout>
          )}
          {isOpen && blocker && detail.can.decide && <Callout tone="caution" title={blocker} className="mb-3" />}
          {detail.screening.basis === 'draft' && (
            <Callout tone="note" title="From a draft that nobody has signed yet." className="mb-3">
              Red flags count at once; the rest follows when the encounter is signed.
            </Callout>
          )}
          {groupFindings(detail.findings).map((group) => (
            <section key={group.id} aria-labelledby={`group-${group.id}`}>
              <h2 id={`group-${group.id}`} className="mt-2 text-ink-3 text-small">
                {group.heading}
                {group.gloss && <span className="ml-2 font-[400]">{group.gloss}</span>}
              </h2>
              {group.findings.map((finding) => (
                <CaseFinding
                  key={finding.caseFindingId}
                  finding={finding}
                  evidence={evidence[finding.caseFindingId] ?? null}
                  can={detail.can}
                  blocker={blocker}
                  isOpen={isOpen}
                  actions={{
                    acknowledge: (input) => send(acknowledge, input, 'Acknowledged'),
                    decide: (input) => send(decide, input, 'Decision recorded'),
                  }}
                />
              ))}
            </section>
          ))}
          {scores && (
            <section aria-labelledby="case-scores" className="py-5">
              <h2 id="case-scores" className="mb-2 text-ink-3 text-small">
                Scores<span className="ml-2 font-[400]">What is not known makes an interval.</span>
              </h2>
              {scores}
            </section>
          )}
        </div>
        <CaseAside
          detail={detail}
          assign={(assigneeId) =>
            send(assign, { caseId: detail.case.caseId, version: detail.case.version, assigneeId }, 'Assigned')
          }
          comment={(text) => send(comment, { caseId: detail.case.caseId, text }, 'Comment added')}
          close={() => send(close, { caseId: detail.case.caseId, version: detail.case.version }, 'Case closed')}
          reopen={(reason) => send(reopen, { caseId: detail.case.caseId, reason }, 'Case reopened')}
        />
      </div>
    </ClockProvider>
  );
}

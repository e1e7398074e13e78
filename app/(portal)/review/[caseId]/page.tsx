import type { Metadata } from 'next';
import { CaseView } from '#components/case/case-view.tsx';
import { PatientBanner } from '#components/patients/patient-banner.tsx';
import { EvidenceNotes } from '#components/rules/evidence-notes.tsx';
import { ScoreList } from '#components/scores/score-list.tsx';
import { getCase } from '#lib/queries/cases/get-case.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import {
  acknowledgeFindingAction,
  addCommentAction,
  assignCaseAction,
  closeCaseAction,
  decideFindingAction,
  reopenCaseAction,
} from './actions.ts';

// The patient's code would need a read of the chart, and that read is the page's own, once a request.
export const metadata: Metadata = { title: 'Case' };

export default async function CasePage({ params }: { params: Promise<{ caseId: string }> }) {
  const { caseId } = await params;
  const detail = await runQuery(getCase, { caseId });
  return (
    <>
      <PatientBanner patient={detail.banner} />
      <CaseView
        detail={detail}
        nowMs={Date.now()}
        evidence={Object.fromEntries(
          detail.findings.map(({ caseFindingId, content }) => [
            caseFindingId,
            <EvidenceNotes key={caseFindingId} finding={content} />,
          ]),
        )}
        scores={detail.scores.length > 0 ? <ScoreList findings={[]} scores={detail.scores} /> : null}
        actions={{
          acknowledge: acknowledgeFindingAction,
          decide: decideFindingAction,
          assign: assignCaseAction,
          comment: addCommentAction,
          close: closeCaseAction,
          reopen: reopenCaseAction,
        }}
      />
    </>
  );
}

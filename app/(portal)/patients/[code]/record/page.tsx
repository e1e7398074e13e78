import type { Metadata } from 'next';
import { PatientBanner } from '#components/patients/patient-banner.tsx';
import { RecordScreen } from '#components/record/record-screen.tsx';
import { StartEncounter } from '#components/record/start-encounter.tsx';
import { requireActor } from '#lib/auth/actor.ts';
import { evidenceByRule } from '#lib/knowledge/rules/evidence-by-rule.ts';
import { findOpenDraft } from '#lib/queries/encounters/find-open-draft.ts';
import { getDraft } from '#lib/queries/encounters/get-draft.ts';
import { getPatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import { discardDraftAction, saveDraftAction, signEncounterAction, startEncounterAction } from './actions.ts';

type RecordPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: RecordPageProps): Promise<Metadata> {
  const { code } = await params;
  return { title: `Record, patient ${code}` };
}

export default async function RecordPage({ params }: RecordPageProps) {
  const { code } = await params;
  const { userId } = await requireActor();
  const open = await runQuery(findOpenDraft, { patientCode: code });
  if (open !== null) {
    const draft = await runQuery(getDraft, { draftId: open.draftId });
    return (
      <RecordScreen
        key={draft.draftId}
        draft={draft}
        userId={userId}
        evidence={evidenceByRule}
        actions={{ save: saveDraftAction, sign: signEncounterAction, discard: discardDraftAction }}
      />
    );
  }
  const banner = await runQuery(getPatientBanner, { code });
  return (
    <>
      <PatientBanner patient={banner} />
      <StartEncounter patientCode={code} action={startEncounterAction} />
    </>
  );
}

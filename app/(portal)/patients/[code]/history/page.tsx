import type { Metadata } from 'next';
import { HistoryReview } from '#components/history/history-review.tsx';
import { PatientBanner } from '#components/patients/patient-banner.tsx';
import { PatientLink } from '#components/patients/patient-link.tsx';
import { Button } from '#components/ui/button.tsx';
import { PageBody } from '#components/ui/page-body.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { getPatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { requirePermission } from '#lib/scope/require-permission.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import { reviewHistoryAction } from '../../actions.ts';

type HistoryPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: HistoryPageProps): Promise<Metadata> {
  return { title: `History, patient ${(await params).code}` };
}

export default async function HistoryPage({ params }: HistoryPageProps) {
  await requirePermission('patient.write');
  const patient = await runQuery(getPatientBanner, { code: (await params).code });
  return (
    <>
      <PatientBanner patient={patient} />
      <PageBody className="max-w-4xl">
        <PageHeader
          title="History"
          note="Asked and none is an answer; not asked is not."
          actions={
            <>
              <Button asChild>
                <PatientLink code={patient.code}>Chart</PatientLink>
              </Button>
              <Button asChild>
                <PatientLink code={patient.code} place="record">
                  Record an encounter
                </PatientLink>
              </Button>
            </>
          }
        />
        <HistoryReview patient={patient} save={reviewHistoryAction} />
      </PageBody>
    </>
  );
}

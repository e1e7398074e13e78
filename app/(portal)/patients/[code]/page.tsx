import type { Metadata } from 'next';
import { PatientChart } from '#components/chart/patient-chart.tsx';
import { PatientBanner } from '#components/patients/patient-banner.tsx';
import { getShell } from '#lib/queries/clinics/get-shell.ts';
import { getPatientChart } from '#lib/queries/patients/get-patient-chart.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import { correctLabResultAction, voidLabResultAction } from './actions.ts';

type ChartPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: ChartPageProps): Promise<Metadata> {
  return { title: `Chart, patient ${(await params).code}` };
}

export default async function ChartPage({ params }: ChartPageProps) {
  const chart = await runQuery(getPatientChart, { code: (await params).code });
  const shell = await runQuery(getShell, {});
  return (
    <>
      <PatientBanner patient={chart.banner} isChart />
      <PatientChart
        chart={chart}
        today={shell.today}
        permissions={shell.actor.permissions}
        labActions={{ correct: correctLabResultAction, void: voidLabResultAction }}
      />
    </>
  );
}

import type { Metadata } from 'next';
import { PatientBanner } from '#components/patients/patient-banner.tsx';
import { PatientForm } from '#components/patients/patient-form.tsx';
import { PatientLink } from '#components/patients/patient-link.tsx';
import { PageBody } from '#components/ui/page-body.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { getPatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { requirePermission } from '#lib/scope/require-permission.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import { editPatientAction, findLikelyDuplicatesAction } from '../../actions.ts';

type EditPatientPageProps = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: EditPatientPageProps): Promise<Metadata> {
  return { title: `Details, patient ${(await params).code}` };
}

export default async function EditPatientPage({ params }: EditPatientPageProps) {
  await requirePermission('patient.write');
  const { code } = await params;
  const patient = await runQuery(getPatientBanner, { code });
  const { mrn, familyName, givenName, birthDate, sex, pregnant, phone, diet, faithRules, restrictions, version } =
    patient;
  const before = { mrn, familyName, givenName, birthDate, sex, pregnant, phone, diet, faithRules, restrictions };
  return (
    <>
      <PatientBanner patient={patient} />
      <PageBody>
        <PageHeader title="Details" note="Who the patient is. Allergies, conditions and medicines are under History." />
        <PatientForm
          key={version}
          before={{ ...before, code: patient.code, version }}
          save={editPatientAction}
          findDuplicates={findLikelyDuplicatesAction}
          then="chart"
          cancel={
            <PatientLink code={patient.code} className="text-link">
              Cancel
            </PatientLink>
          }
        />
      </PageBody>
    </>
  );
}

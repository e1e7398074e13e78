import type { Metadata } from 'next';
import Link from 'next/link';
import { PatientForm } from '#components/patients/patient-form.tsx';
import { PageBody } from '#components/ui/page-body.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { requirePermission } from '#lib/scope/require-permission.ts';
import { addPatientAction, findLikelyDuplicatesAction } from '../actions.ts';

export const metadata: Metadata = { title: 'Add a patient' };

export default async function NewPatientPage() {
  await requirePermission('patient.write');
  return (
    <PageBody>
      <PageHeader title="Add a patient" />
      <PatientForm
        before={null}
        save={addPatientAction}
        findDuplicates={findLikelyDuplicatesAction}
        then="history"
        cancel={
          <Link href="/patients" prefetch={false} className="text-link">
            Cancel
          </Link>
        }
      />
    </PageBody>
  );
}

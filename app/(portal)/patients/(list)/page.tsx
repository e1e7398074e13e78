import type { Metadata } from 'next';
import { PatientList } from '#components/patients/patient-list.tsx';
import { PageBody } from '#components/ui/page-body.tsx';
import { requireActor } from '#lib/auth/actor.ts';
import { listPatients } from '#lib/queries/patients/list-patients.ts';
import { runQuery } from '#lib/scope/run-query.ts';
import { actorCan } from '#lib/scope/scope.ts';
import { listPatientsAction } from '../actions.ts';

export const metadata: Metadata = { title: 'Patients' };

export default async function PatientsPage() {
  const first = await runQuery(listPatients, {});
  const actor = await requireActor();
  return (
    <PageBody>
      <PatientList first={first} list={listPatientsAction} canAdd={actorCan(actor, 'patient.write')} />
    </PageBody>
  );
}

// The clinics of this installation, for its scripts. Runs before there is a clinic to be in; no route can reach it.

import { readIdentity } from '#lib/scope/outside-clinic.ts';

export type ClinicName = { clinicId: string; name: string; hasDemoData: boolean };

export async function findClinics(): Promise<ClinicName[]> {
  const clinics = await readIdentity((tx) => tx.clinic.findMany({ orderBy: { createdAt: 'asc' } }));
  return clinics.map(({ id, name, hasDemoData }) => ({ clinicId: id, name, hasDemoData }));
}

// Screens the signed record of a patient as it stands now and brings the case in line. To be called inside a command,
// after anything that facts rest on has changed: a signed visit, a corrected result, an allergy, a condition, a medicine.

import { findLatestEncounter, readSignedFacts } from '#lib/records/read-signed-facts.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { applyScreening, type CaseChange } from '../cases/apply-screening.ts';
import { type StoredScreening, storeScreening } from './store-screening.ts';

export type Rescreened = StoredScreening & {
  /** `null` when the patient has no open case and nothing opens one. */
  change: CaseChange | null;
};

/** Always stores a new screening: an earlier one is superseded, never rewritten. */
export async function rescreen(scope: Scope, patientId: string): Promise<Rescreened> {
  const facts = await readSignedFacts(scope, patientId);
  const visit = await findLatestEncounter(scope, patientId);
  const stored = await storeScreening(scope, {
    patientId,
    facts,
    basis: 'signed',
    draftId: visit?.draftId ?? null,
    encounterId: visit?.id ?? null,
  });
  return { ...stored, change: await applyScreening(scope, patientId, stored) };
}

/** For changes of the history: a patient who was never screened has nothing to be screened again. */
export async function rescreenIfScreened(scope: Scope, patientId: string): Promise<void> {
  const { tx, clinicId } = scope;
  const earlier = await tx.screening.findFirst({
    where: { clinicId, patientId, basis: 'signed' },
    select: { id: true },
  });
  if (earlier !== null) await rescreen(scope, patientId);
}

// The stored screening that a release or a handout rests on: of the record as it stands, on this day.

import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { rescreen } from '../screenings/rescreen.ts';

/** The latest one when it is of the same facts and day; else the patient is screened again. */
export async function ensureCurrentScreening(scope: Scope, patientId: string, facts: CaseFacts): Promise<string> {
  const { tx, clinicId } = scope;
  const latest = await tx.screening.findFirst({
    where: { clinicId, patientId, basis: 'signed' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, factsText: true },
  });
  if (latest !== null && latest.factsText === JSON.stringify(facts)) return latest.id;
  return (await rescreen(scope, patientId)).screeningId;
}

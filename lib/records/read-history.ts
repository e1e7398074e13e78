// The current allergies, conditions and medicines of a patient, and when each list was last asked about.

import type { IsoDate } from '#lib/clinical/facts.ts';
import { toIsoDate } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';

/** What is on the lists, in order of codes. */
export async function readHistory({ tx, clinicId }: Scope, patientId: string) {
  const current = { clinicId, patientId, endedAt: null };
  const allergies = await tx.allergy.findMany({ where: current, orderBy: [{ allergen: 'asc' }, { id: 'asc' }] });
  const conditions = await tx.condition.findMany({ where: current, orderBy: [{ code: 'asc' }, { id: 'asc' }] });
  const medicines = await tx.medication.findMany({ where: current, orderBy: [{ code: 'asc' }, { id: 'asc' }] });
  return { allergies, conditions, medicines };
}

export type ReviewedOn = { allergens: IsoDate | null; conditions: IsoDate | null; medicines: IsoDate | null };

/** The day of the latest review of each list; null when never asked, or when the latest try got no answer. */
export async function readReviewedOn({ tx, clinicId }: Scope, patientId: string): Promise<ReviewedOn> {
  const answeredOn = async (kind: keyof ReviewedOn): Promise<IsoDate | null> => {
    const latest = await tx.historyReview.findFirst({
      where: { clinicId, patientId, kind },
      orderBy: [{ reviewedAt: 'desc' }, { id: 'desc' }],
    });
    return latest === null || latest.outcome === 'unable' ? null : toIsoDate(latest.reviewedOn);
  };
  return {
    allergens: await answeredOn('allergens'),
    conditions: await answeredOn('conditions'),
    medicines: await answeredOn('medicines'),
  };
}

// A result that still stands: neither corrected nor entered in error.

import { AppError } from '#lib/errors.ts';
import { readPeople } from '#lib/records/read-people.ts';
import type { Scope } from '#lib/scope/scope.ts';

/** `conflict` with who and when if somebody corrected or voided it meanwhile. */
export async function getStandingLab(scope: Scope, labResultId: string) {
  const { tx, clinicId } = scope;
  const lab = await tx.labResult.findFirst({ where: { clinicId, id: labResultId }, include: { superseded: true } });
  if (lab === null) throw new AppError('not-found');
  const [correction] = lab.superseded;
  if (correction !== undefined) {
    const byName = (await readPeople(scope, [correction.recordedById]))(correction.recordedById).name;
    throw new AppError('conflict', {
      message: `${byName} corrected this result already.`,
      data: { byName, at: correction.recordedAt.toISOString(), what: 'corrected', labResultId: correction.id },
    });
  }
  if (lab.status === 'entered-in-error')
    throw new AppError('conflict', { message: 'This result was taken out as entered in error.' });
  return lab;
}

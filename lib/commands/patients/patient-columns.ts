// How the answers about a patient lie in the table, and what must hold beyond their shape.

import { fieldError } from '#lib/errors.ts';
import { foldText } from '#lib/format/fold-text.ts';
import { fromIsoDate, fromIsoDateOrNull } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';
import type { PatientInput } from './patient-input.ts';

const UNKNOWN_BIRTH_SORTS_AS = '9999-12-31';

export function patientColumns(scope: Scope, input: PatientInput) {
  if (input.birthDate !== null && input.birthDate > scope.today) {
    throw fieldError('birthDate', 'Enter a birth date that is not in the future.');
  }
  const { familyName, givenName, mrn, sex, phone, diet, faithRules, restrictions, pregnant } = input;
  return {
    ...{ familyName, givenName, mrn, sex, phone, diet, faithRules, restrictions, pregnant },
    ...searchColumns(input),
    birthDate: fromIsoDateOrNull(input.birthDate),
    birthSortOn: fromIsoDate(input.birthDate ?? UNKNOWN_BIRTH_SORTS_AS),
    updatedAt: scope.now,
    updatedById: scope.actor.userId,
  };
}

/** The MRN is searched in parts ("LW 0042") and whole ("LW0042"). */
function searchColumns({ familyName, givenName, mrn }: PatientInput): { nameKey: string; searchText: string } {
  const nameKey = foldText(`${familyName} ${givenName}`);
  const number = foldText(mrn);
  const whole = number.replaceAll(' ', '');
  return { nameKey, searchText: ` ${nameKey} ${number}${whole === number ? '' : ` ${whole}`} ` };
}

/** The MRN belongs to another patient of the clinic: says so beside the field, with that patient's code. */
export async function refuseTakenMrn(scope: Scope, mrn: string, ownId: string | null): Promise<void> {
  const { tx, clinicId } = scope;
  const taken = await tx.patient.findUnique({ where: { clinicId_mrn: { clinicId, mrn } } });
  if (taken && taken.id !== ownId) {
    throw fieldError('mrn', `This number belongs to another patient (code ${taken.code}).`);
  }
}

/** That the diet was asked about is a fact with a date, like the reviews of the other lists. */
export async function recordDietReview(scope: Scope, patientId: string): Promise<void> {
  const { tx, clinicId, actor, now, today } = scope;
  const reviewedOn = fromIsoDate(today);
  await tx.historyReview.create({
    data: {
      ...{ clinicId, patientId, kind: 'diet', outcome: 'recorded' },
      ...{ reviewedAt: now, reviewedOn, reviewedById: actor.userId },
    },
  });
}

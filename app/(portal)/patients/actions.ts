'use server';

import { addPatient } from '#lib/commands/patients/add-patient.ts';
import { editPatient } from '#lib/commands/patients/edit-patient.ts';
import { reviewHistory } from '#lib/commands/patients/review-history.ts';
import { findLikelyDuplicates } from '#lib/queries/patients/find-likely-duplicates.ts';
import { listPatients } from '#lib/queries/patients/list-patients.ts';
import { toAction, toQueryAction } from '#lib/scope/to-action.ts';

export const addPatientAction = toAction(addPatient);
export const editPatientAction = toAction(editPatient);
export const reviewHistoryAction = toAction(reviewHistory);
export const listPatientsAction = toQueryAction(listPatients);
export const findLikelyDuplicatesAction = toQueryAction(findLikelyDuplicates);

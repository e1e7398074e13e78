// Corrects who a patient is. Two people at once: the second is told who was first, and keeps what was typed.

import { getPatientByCode } from '#lib/records/get-patient.ts';
import { fromIsoDate } from '#lib/scope/calendar.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { rescreenIfScreened } from '../screenings/rescreen.ts';
import { patientColumns, recordDietReview, refuseTakenMrn } from './patient-columns.ts';
import { editPatientInputSchema } from './patient-input.ts';
import { takePatientVersion } from './take-patient-version.ts';

const COMPARED = ['mrn', 'familyName', 'givenName', 'sex', 'pregnant', 'phone', 'diet'] as const;

/** What the rules read: a change of it is a change of facts. */
const SCREENED = ['birthDate', 'sex', 'pregnant', 'diet', 'faithRules', 'restrictions'];

export const editPatient = defineCommand({
  name: 'patients.edit-patient',
  permission: 'patient.write',
  schema: editPatientInputSchema,
  run: async (
    scope,
    { code, version, ...input },
  ): Promise<{ patientId: string; version: number; changed: string[] }> => {
    const patient = await getPatientByCode(scope, code);
    await refuseTakenMrn(scope, input.mrn, patient.id);
    await takePatientVersion(scope, patient, version);
    const columns = patientColumns(scope, input);
    const isPregnancyNew = input.pregnant !== patient.pregnant;
    const askedOn = input.pregnant === null ? null : fromIsoDate(scope.today);
    await scope.tx.patient.update({
      where: { clinicId_id: { clinicId: scope.clinicId, id: patient.id } },
      data: { ...columns, ...(isPregnancyNew ? { pregnancyRecordedOn: askedOn } : {}) },
    });
    if (input.diet !== null && input.diet !== patient.diet) await recordDietReview(scope, patient.id);
    const changed = [
      ...COMPARED.filter((key) => patient[key] !== columns[key]),
      ...(patient.birthDate?.getTime() === columns.birthDate?.getTime() ? [] : ['birthDate']),
      ...(['faithRules', 'restrictions'] as const).filter((key) => `${patient[key]}` !== `${columns[key]}`),
    ];
    if (changed.some((field) => SCREENED.includes(field))) await rescreenIfScreened(scope, patient.id);
    return { patientId: patient.id, version: version + 1, changed };
  },
  audit: (_input, output) => ({
    type: 'patient.edited',
    subjectId: output.patientId,
    patientId: output.patientId,
    data: { fields: output.changed, version: output.version },
  }),
});

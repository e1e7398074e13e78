import { allOf, answerOf, textOf } from '#components/forms/form-data.ts';
import type { PatientInput } from '#lib/commands/patients/patient-input.ts';

/** The form's data in the shape of the command's input; what a closed set allows is the server's to check. */
export function readPatientForm(data: FormData): Record<keyof PatientInput, unknown> {
  return {
    mrn: textOf(data, 'mrn') ?? '',
    familyName: textOf(data, 'familyName') ?? '',
    givenName: textOf(data, 'givenName') ?? '',
    birthDate: textOf(data, 'birthDate'),
    sex: textOf(data, 'sex') ?? '',
    pregnant: answerOf(data, 'pregnant'),
    phone: textOf(data, 'phone'),
    diet: textOf(data, 'diet'),
    faithRules: allOf(data, 'faithRules'),
    restrictions: allOf(data, 'restrictions'),
  };
}

// Who a patient is and what changes how everything else is read. Opening it is opening the chart, and is audited so.

import { z } from 'zod';
import type { Allergen, ConditionCode, Diet, FaithRule, MedicineCode, Restriction } from '#lib/clinical/codes.ts';
import type { IsoDate, Sex } from '#lib/clinical/facts.ts';
import { patientCodeSchema } from '#lib/records/get-patient.ts';
import { readPatientBanner } from '#lib/records/read-patient-banner.ts';
import { defineQuery } from '#lib/scope/define-query.ts';

export type PatientBanner = {
  patientId: string;
  code: string;
  familyName: string;
  givenName: string;
  birthDate: IsoDate | null;
  /** Completed years today; null when the birth date is not known. */
  ageYears: number | null;
  sex: Sex;
  mrn: string;
  /** Null: not asked. */
  pregnant: boolean | null;
  phone: string | null;
  diet: Diet | null;
  faithRules: FaithRule[];
  restrictions: Restriction[];
  /** Each list: null when not asked, empty when asked and none. */
  allergies: { code: Allergen; label: string; reaction: string | null }[] | null;
  conditions: { code: ConditionCode; label: string; startedOn: IsoDate | null }[] | null;
  medicines: { code: MedicineCode; label: string; name: string | null; startedOn: IsoDate | null }[] | null;
  reviewed: { allergens: IsoDate | null; conditions: IsoDate | null; medicines: IsoDate | null };
  version: number;
  openCaseId: string | null;
};

export const getPatientBanner = defineQuery({
  name: 'patients.get-patient-banner',
  permission: 'chart.read',
  schema: z.strictObject({ code: patientCodeSchema }),
  run: async (scope, { code }) => await readPatientBanner(scope, code),
  audit: (_input, output) => ({ type: 'chart.read', subjectId: output.patientId, patientId: output.patientId }),
});

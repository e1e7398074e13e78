// What stands in a patient's record when an encounter is recorded: serialisable, sent to the browser for live screening.

import type {
  Allergen,
  CircumstanceCode,
  ConditionCode,
  Diet,
  FaithRule,
  MedicineCode,
  Restriction,
} from '#lib/clinical/codes.ts';
import type { CodedHistory, IsoDate, Sex } from '#lib/clinical/facts.ts';

export type PatientSnapshot = {
  /** The short opaque code of URLs and titles. */
  code: string;
  birthDate: IsoDate | null;
  sex: Sex;
  pregnant: boolean | null;
  /** `null`: not asked. Empty: asked, none. */
  conditions: CodedHistory<ConditionCode>[] | null;
  medicines: CodedHistory<MedicineCode>[] | null;
  allergens: Allergen[] | null;
  diet: Diet | null;
  faithRules: FaithRule[];
  restrictions: Restriction[];
  /** When each list was last asked about; `null`: never. */
  reviewed: { allergens: IsoDate | null; conditions: IsoDate | null; medicines: IsoDate | null; diet: IsoDate | null };
  /** Lasting circumstances that an earlier encounter found present (dialysis, a previous DVT): true until asked again. */
  lastingCircumstances: { code: CircumstanceCode; recordedOn: IsoDate }[];
};

/** Circumstances that do not end with the visit at which they were told. */
export const LASTING_CIRCUMSTANCES: readonly CircumstanceCode[] = [
  'restrictive-diet',
  'food-insecurity',
  'active-cancer',
  'previous-dvt',
  'low-sun-exposure',
  'high-alcohol',
  'nitrous-oxide',
  'smoker',
  'haemodialysis',
  'enteral-feeding',
  'palliative-care',
  'falls',
  'needs-interpreter',
  'needs-carer',
];

// Who a patient is. Shared by the form and the commands.

import { z } from 'zod';
import { DIETS, FAITH_RULES, RESTRICTIONS } from '#lib/clinical/codes.ts';
import { isIsoDate } from '#lib/clinical/dates.ts';

// Line breaks and control characters come with a paste and would break labels and lists.
const singleLine = (text: string) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .normalize('NFC');

const requiredLine = (most: number, empty: string) =>
  z
    .string(empty)
    .transform(singleLine)
    .pipe(z.string().min(1, empty).max(most, `Use at most ${most} characters.`));

const optionalLine = (most: number) =>
  z
    .string()
    .transform(singleLine)
    .pipe(z.string().max(most, `Use at most ${most} characters.`))
    .transform((text) => (text === '' ? null : text))
    .nullable();

const unique = <T>(entries: T[]) => [...new Set(entries)].sort();

const fields = z.strictObject({
  mrn: requiredLine(40, 'Enter the medical record number.'),
  familyName: requiredLine(100, 'Enter the family name.'),
  givenName: requiredLine(100, 'Enter the given name.'),
  /** Null: not known. */
  birthDate: z
    .string()
    .refine(isIsoDate, 'Enter a date that exists, for example 12 March 1958.')
    .refine((date) => date >= '1870-01-01', 'Enter a birth date after 1870.')
    .nullable(),
  sex: z.enum(['female', 'male', 'unknown'], 'Choose female, male or not known.'),
  /** Null: not asked. */
  pregnant: z.boolean().nullable(),
  phone: optionalLine(40),
  /** Null: not asked. */
  diet: z.enum(DIETS).nullable(),
  faithRules: z.array(z.enum(FAITH_RULES)).max(FAITH_RULES.length).transform(unique),
  restrictions: z.array(z.enum(RESTRICTIONS)).max(RESTRICTIONS.length).transform(unique),
});

const PREGNANT_MAN = 'Sex for clinical use is male: correct one of the two answers.';
const isPossible = (patient: { sex: string; pregnant: boolean | null }) =>
  !(patient.sex === 'male' && patient.pregnant === true);

export const patientInputSchema = fields.refine(isPossible, { path: ['pregnant'], message: PREGNANT_MAN });
export type PatientInput = z.output<typeof patientInputSchema>;

export const editPatientInputSchema = fields
  .extend({ code: z.string(), version: z.int().min(1) })
  .refine(isPossible, { path: ['pregnant'], message: PREGNANT_MAN });

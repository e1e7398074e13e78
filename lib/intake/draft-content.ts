// What a person has typed into an encounter so far. Tolerant on purpose: half-typed text is kept as text and never
// refused; signing is what validates. One schema for the form, the action and the JSON column.

import { z } from 'zod';

import { ANALYTES, CIRCUMSTANCES, EXAMINATION_FINDINGS, MEASUREMENTS, SYMPTOMS } from '#lib/clinical/codes.ts';

/** Text that Postgres can hold as JSON: no NUL, no half of a surrogate pair. Everything else is kept as typed. */
function typedText(max: number) {
  return z
    .string()
    .max(max)
    .transform((text) => text.replaceAll('\u0000', '').toWellFormed());
}

const rowId = z.string().min(1).max(64);
/** Longest text of a small field. The fields stop there: one text too long would keep the whole draft, and its flags, from being saved. */
export const SHORT_TEXT = 200;
/** A value, a unit, a date, a number: as typed, perhaps half. */
const shortText = typedText(SHORT_TEXT);

const askedStatus = z.enum(['present', 'absent']);
const side = z.enum(['left', 'right', 'both']);

const draftSymptomSchema = z.object({
  code: z.enum([...SYMPTOMS, ...EXAMINATION_FINDINGS]),
  status: askedStatus,
  /** `null`: side not known. */
  side: side.nullable(),
  /** 0 to 10, as typed. `null`: not given. */
  severity: shortText.nullable(),
  /** Whole days before the visit on which it began, as typed: "60". `null`: not given. */
  durationDays: shortText.nullable(),
  nocturnal: z.boolean().nullable(),
  exertional: z.boolean().nullable(),
  suddenOnset: z.boolean().nullable(),
  worsening: z.boolean().nullable(),
});

const draftMeasurementSchema = z.object({
  rowId,
  code: z.enum(MEASUREMENTS),
  value: shortText,
  unit: shortText,
  /** `YYYY-MM-DD` once it is whole. */
  takenOn: shortText,
});

const draftReferenceRangeSchema = z.object({
  low: shortText.nullable(),
  high: shortText.nullable(),
  unit: shortText.nullable(),
  /** The range as the laboratory words it, when it is not two numbers: "<150". */
  text: shortText.nullable(),
});

export const draftLabSchema = z.object({
  rowId,
  /** `null`: the test is not chosen yet (a pasted row that fits none). The row is kept, and refused at signing unless empty. */
  analyte: z.enum(ANALYTES).nullable(),
  /** As the laboratory sent it: "0.58", "<50", "4,1", "haemolysed". */
  value: shortText,
  /** `null`: the laboratory sent no unit. The result is then unknown, never assumed. */
  unit: shortText.nullable(),
  /** `YYYY-MM-DD` once it is whole. */
  collectedOn: shortText.nullable(),
  specimen: z.array(typedText(60)).max(20),
  referenceRange: draftReferenceRangeSchema.nullable(),
  flag: typedText(20).nullable(),
  /** True when a person looked at the question about this value ("did you mean 4.5?") and keeps it. */
  confirmedAsTyped: z.boolean(),
});

export const draftContentSchema = z.object({
  /** Day of the visit, `YYYY-MM-DD` once it is whole. */
  occurredOn: shortText,
  historyGivenBy: z.enum(['patient', 'carer', 'interpreter', 'other']).nullable(),
  patientWords: typedText(4000),
  /** One that is not listed was not asked. The same code may stand twice, once for each side. */
  symptoms: z.array(draftSymptomSchema).max(250),
  /** One that is not listed was not asked. */
  circumstances: z.array(z.object({ code: z.enum(CIRCUMSTANCES), status: askedStatus })).max(60),
  measurements: z.array(draftMeasurementSchema).max(60),
  labs: z.array(draftLabSchema).max(200),
  /**
   * Row (of `labs` or `measurements`) whose value is being typed right now: saved, not screened, because typing 2.5
   * passes through 2. Set back to `null` when the field is left or after a pause.
   */
  inProgress: rowId.nullable(),
});

export type DraftContent = z.infer<typeof draftContentSchema>;
export type DraftSymptom = DraftContent['symptoms'][number];
export type DraftCircumstance = DraftContent['circumstances'][number];
export type DraftMeasurement = DraftContent['measurements'][number];
export type DraftLab = DraftContent['labs'][number];

/** A draft in which nothing was asked yet. `occurredOn`: today in the clinic's time zone, `YYYY-MM-DD`. */
export function emptyDraft(occurredOn: string): DraftContent {
  return {
    occurredOn,
    historyGivenBy: null,
    patientWords: '',
    symptoms: [],
    circumstances: [],
    measurements: [],
    labs: [],
    inProgress: null,
  };
}

/** 0 to 10 as a whole number; `null` when absent or not (yet) one. */
export function parseSeverity(text: string | null): number | null {
  return text !== null && /^\s*(?:10|\d)\s*$/.test(text) ? Number(text) : null;
}

/** Whole days, at most 120 years of them; `null` when absent or not (yet) a number. */
export function parseDurationDays(text: string | null): number | null {
  if (text === null || !/^\s*\d{1,5}\s*$/.test(text)) return null;
  const days = Number(text);
  return days <= 43_830 ? days : null;
}

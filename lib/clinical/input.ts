// The screening file: one case or an array of them, strict in shape, keys and codes. The only place of lib/clinical that uses zod.

import { z } from 'zod';
import {
  ALLERGENS,
  ANALYTES,
  CIRCUMSTANCES,
  CONDITIONS,
  DIETS,
  EXAMINATION_FINDINGS,
  FAITH_RULES,
  MEASUREMENTS,
  MEDICINES,
  RESTRICTIONS,
  SYMPTOMS,
} from './codes.ts';
import { isIsoDate } from './dates.ts';
import type { CaseFacts } from './facts.ts';

export type InputError = { place: string; message: string };
export type ParsedCaseFacts = { ok: true; facts: CaseFacts } | { ok: false; errors: InputError[] };
export type ParsedScreeningFile = { ok: true; cases: CaseFacts[] } | { ok: false; errors: InputError[] };

const MOST_TEXT = 200;
const MOST_DAYS = 60_000;

const isoDate = z.string().refine(isIsoDate, { error: 'is not a calendar date (YYYY-MM-DD)' });
const text = z.string().max(MOST_TEXT);
const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** Of a person: results of a decade on dialysis fit. */
const MOST_RESULTS = 10_000;
const MOST_CODES = 1_000;

function codedHistory<const T extends readonly [string, ...string[]]>(codes: T) {
  const code = z.enum(codes);
  return atMost(
    MOST_CODES,
    z.union([
      code.transform((value) => ({ code: value, startedOn: null })),
      z.strictObject({ code, startedOn: optional(isoDate) }),
    ]),
  );
}

/** Far more than a person has; without an end one case of a file would keep a processor busy for hours. */
function atMost<Item extends z.ZodType>(most: number, item: Item) {
  return z.array(item).max(most, `at most ${most} entries`);
}

const referenceRange = z.union([
  z
    .strictObject({ low: optional(text), high: optional(text), unit: optional(text) })
    .transform((range) => ({ ...range, text: null })),
  z.strictObject({ text }).transform((range) => ({ low: null, high: null, unit: null, text: range.text })),
]);

const symptomSchema = z.strictObject({
  code: z.enum([...SYMPTOMS, ...EXAMINATION_FINDINGS]),
  status: z.enum(['present', 'absent', 'not-asked']),
  side: optional(z.enum(['left', 'right', 'both'])),
  severity: optional(z.number().min(0).max(10)),
  durationDays: optional(z.number().int().min(0).max(MOST_DAYS)),
  nocturnal: optional(z.boolean()),
  exertional: optional(z.boolean()),
  suddenOnset: optional(z.boolean()),
  worsening: optional(z.boolean()),
});

const labSchema = z.strictObject({
  analyte: z.enum(ANALYTES),
  value: text,
  unit: optional(text),
  collectedOn: optional(isoDate),
  specimen: atMost(MOST_CODES, text).default([]),
  status: z.enum(['final', 'corrected', 'entered-in-error']).default('final'),
  referenceRange: optional(referenceRange),
  flag: optional(text),
});

const patientSchema = z.strictObject({
  birthDate: optional(isoDate),
  sex: z.enum(['female', 'male', 'unknown']).default('unknown'),
  pregnant: optional(z.boolean()),
  conditions: optional(codedHistory(CONDITIONS)),
  medicines: optional(codedHistory(MEDICINES)),
  allergens: optional(z.array(z.enum(ALLERGENS))),
  diet: optional(z.enum(DIETS)),
  faith: z.array(z.enum(FAITH_RULES)).default([]),
  restrictions: z.array(z.enum(RESTRICTIONS)).default([]),
  circumstances: optional(z.array(z.enum(CIRCUMSTANCES))),
  reviewed: z
    .strictObject({
      allergens: isoDate.optional(),
      medicines: isoDate.optional(),
      conditions: isoDate.optional(),
      circumstances: isoDate.optional(),
      diet: isoDate.optional(),
    })
    .default({}),
});

/** One case of a screening file; absent details become `null`, absent lists "not asked". */
export const caseFactsSchema = z.strictObject({
  id: text,
  asOf: isoDate,
  patient: patientSchema,
  symptoms: atMost(MOST_CODES, symptomSchema).default([]),
  measurements: atMost(
    MOST_RESULTS,
    z.strictObject({ code: z.enum(MEASUREMENTS), value: text, unit: text, takenOn: isoDate }),
  ).default([]),
  labs: atMost(MOST_RESULTS, labSchema).default([]),
});

/** Refuses the whole file on the first-level error of any case; each error names its place, e.g. `[0].symptoms[2].code`. */
export function parseScreeningFile(json: unknown): ParsedScreeningFile {
  const parsed = Array.isArray(json) ? json.map((one, index) => parseCase(one, index)) : [parseCase(json, null)];
  const errors = parsed.flatMap((one) => (one.ok ? [] : one.errors));
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, cases: parsed.flatMap((one) => (one.ok ? [one.facts] : [])) };
}

/** One case by itself, for who reads a file piece by piece; `index` is its place in a list, null where there is no list. */
export function parseCase(json: unknown, index: number | null): ParsedCaseFacts {
  const parsed = caseFactsSchema.safeParse(json);
  if (parsed.success) return { ok: true, facts: withoutUndefined(parsed.data) };
  const place = index === null ? [] : [index];
  return { ok: false, errors: parsed.error.issues.flatMap((issue) => errorsOf(issue, place)) };
}

type ParsedCase = z.output<typeof caseFactsSchema>;

function withoutUndefined(facts: ParsedCase): CaseFacts {
  const { reviewed } = facts.patient;
  const given: CaseFacts['patient']['reviewed'] = {};
  if (reviewed.allergens !== undefined) given.allergens = reviewed.allergens;
  if (reviewed.medicines !== undefined) given.medicines = reviewed.medicines;
  if (reviewed.conditions !== undefined) given.conditions = reviewed.conditions;
  if (reviewed.circumstances !== undefined) given.circumstances = reviewed.circumstances;
  if (reviewed.diet !== undefined) given.diet = reviewed.diet;
  return { ...facts, patient: { ...facts.patient, reviewed: given } };
}

function errorsOf(issue: z.core.$ZodIssue, parent: PropertyKey[]): InputError[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ place: placeOf([...path, printable(key)]), message: 'unknown key' }));
  }
  if (issue.code === 'invalid_union') return unionErrors(issue, path);
  return [{ place: placeOf(path), message: messageOf(issue) }];
}

/** A key may hold anything, words about a person and control characters too: only what looks like a misspelt name is repeated. */
function printable(key: string): string {
  return /^[A-Za-z][\w-]{0,39}$/.test(key) ? key : '(a key that is no name)';
}

/** Of a union the branch that came furthest speaks: the others only say that the shape is a different one. */
function unionErrors(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>, path: PropertyKey[]): InputError[] {
  const depth = (branch: z.core.$ZodIssue[]) => Math.max(0, ...branch.map((inner) => inner.path.length));
  const best = [...issue.errors].sort((left, right) => depth(right) - depth(left))[0];
  return best ? best.flatMap((inner) => errorsOf(inner, path)) : [{ place: placeOf(path), message: issue.message }];
}

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return `unknown code or value; expected one of ${shortList(issue.values.map(String))}`;
  return issue.message;
}

function shortList(values: readonly string[]): string {
  return values.length <= 8 ? values.join(', ') : `${values.slice(0, 8).join(', ')}, … (${values.length} codes)`;
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return place === '' ? 'file' : place.replace(/^\./, '');
}

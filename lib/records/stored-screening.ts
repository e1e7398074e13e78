// Screenings and findings as they were stored, read back through one schema: the columns are outside data like any other.

import { z } from 'zod';

import { ANALYTES, DEFICIENCY_STATUSES, NUTRIENTS, RED_FLAGS, URGENCIES } from '#lib/clinical/codes.ts';
import type { Finding, Screening } from '#lib/clinical/screening.ts';

const text = z.string().nullable();

const factSchema = z.object({ label: z.string(), value: z.string(), reading: text, range: text, on: text, path: text });

const sourceSchema = z.object({
  provenance: z.enum(['document', 'guideline']),
  citation: z.string(),
  statements: z.array(z.string()),
  mark: z.enum(['P', 'S', 'G', 'C', 'NEW-S', 'NEW-G']).nullable(),
  awaitsSignOff: z.boolean(),
});

const base = {
  key: z.string(),
  title: z.string(),
  rules: z.array(z.string()),
  because: z.array(z.string()),
  facts: z.array(factSchema),
  missing: z.array(z.string()),
  wouldChange: z.array(z.string()),
  actions: z.array(z.string()),
  sources: z.array(sourceSchema),
  evidence: text.exactOptional(),
};
const due = { urgency: z.enum(URGENCIES), dueHours: z.number() };

const findingSchema = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('deficiency'),
    nutrient: z.enum(NUTRIENTS),
    status: z.enum(DEFICIENCY_STATUSES),
    riskFactors: z.array(z.string()),
    symptoms: z.array(z.string()),
  }),
  z.object({ ...base, kind: z.literal('excess'), nutrient: z.enum(NUTRIENTS), ...due }),
  z.object({
    ...base,
    kind: z.literal('red-flag'),
    code: z.enum(RED_FLAGS),
    ...due,
    subsumedBy: z.enum(RED_FLAGS).nullable(),
    wells: z.object({ min: z.number(), max: z.number(), unknownItems: z.array(z.string()) }).exactOptional(),
  }),
  z.object({ ...base, kind: z.literal('contributor'), code: z.string() }),
  z.object({ ...base, kind: z.literal('advice'), code: z.string() }),
]);

const readingSchema = z.object({
  analyte: z.enum(ANALYTES),
  interpretation: z.enum(['below', 'borderline', 'within', 'above', 'critical-low', 'critical-high', 'unknown']),
  reason: text,
  reported: z.string(),
  canonical: text,
  range: text,
  rangeSource: z.enum(['laboratory', 'default']).nullable(),
  collectedOn: text,
  ageDays: z.number().nullable(),
  isStale: z.boolean(),
  isDeciding: z.boolean(),
  question: text,
  trend: z
    .object({ direction: z.enum(['up', 'down', 'steady']), from: z.string(), on: z.string() })
    .nullable()
    .exactOptional(),
});

const screeningSchema = z.object({
  id: z.string(),
  asOf: z.string(),
  ruleSet: z.string(),
  engine: z.string(),
  findings: z.array(findingSchema),
  notAssessable: z.array(z.object({ rule: z.string(), missing: z.array(z.string()) })),
  notApplicable: z.array(z.object({ rule: z.string(), why: z.string() })),
  suggestedTests: z.array(z.object({ analyte: z.enum(ANALYTES), why: z.string() })),
  askNext: z.array(z.object({ code: z.string(), why: z.string() })),
  problems: z.array(z.object({ fact: z.string(), problem: z.string() })),
  readings: z.array(readingSchema),
  outcomes: z.array(
    z.object({
      rule: z.string(),
      status: z.enum(['met', 'not-met', 'unknown', 'not-applicable']),
      missing: z.array(z.string()),
      why: text,
    }),
  ),
  derived: z.object({
    ageYears: z.number().nullable(),
    egfr: z.object({ value: z.number(), on: z.string() }).nullable(),
    calciumAdjusted: z.object({ value: z.string(), on: z.string() }).nullable(),
    scores: z
      .array(
        z.object({
          instrument: z.string(),
          title: z.string(),
          min: z.number(),
          max: z.number(),
          positiveAt: z.number(),
          unknownItems: z.array(z.string()),
        }),
      )
      .exactOptional(),
  }),
});

/** A screening from its stored text. Throws when the text is not one. */
export function parseStoredScreening(resultText: string): Screening {
  return screeningSchema.parse(JSON.parse(resultText));
}

/** A finding from its JSON column. Throws when it is not one. */
export function parseStoredFinding(content: unknown): Finding {
  return findingSchema.parse(content);
}

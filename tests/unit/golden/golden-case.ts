// The language in which a golden case says what a screening must and must not hold.
// Strict: a mistyped key or code in a case is an error, never an expectation that silently checks nothing.

import { z } from 'zod';
import { ANALYTES, DEFICIENCY_STATUSES, NUTRIENTS, RED_FLAGS, URGENCIES } from '#lib/clinical/codes.ts';

const findingKind = z.enum(['deficiency', 'excess', 'red-flag', 'contributor', 'advice']);
const interpretation = z.enum(['below', 'borderline', 'within', 'above', 'critical-low', 'critical-high', 'unknown']);

/** Which finding is meant; `code` serves red flags, contributors and advice. */
const findingPattern = z.strictObject({
  kind: findingKind,
  nutrient: z.enum(NUTRIENTS).optional(),
  code: z.string().optional(),
  /** One of these. */
  status: z.array(z.enum(DEFICIENCY_STATUSES)).optional(),
  /** One of these. */
  urgency: z.array(z.enum(URGENCIES)).optional(),
});

const presentFinding = findingPattern.extend({
  dueHours: z.number().optional(),
  subsumedBy: z.enum(RED_FLAGS).nullable().optional(),
  /** Each must stand in `missing`. */
  missing: z.array(z.string()).optional(),
  /** None may stand in `missing`. */
  notMissing: z.array(z.string()).optional(),
  /** Each must be part of some sentence of `because`, whatever its case. */
  because: z.array(z.string()).optional(),
  /** `wouldChange` must say something. */
  saysWhatWouldChange: z.literal(true).optional(),
  riskFactors: z.array(z.string()).optional(),
  /** Each must be part of some line of what to do, whatever its case. */
  actions: z.array(z.string()).optional(),
  /** None may be part of a line of what to do, whatever its case. */
  notActions: z.array(z.string()).optional(),
  /** `null`: no score may be given. */
  wells: z.strictObject({ min: z.number().optional(), max: z.number().optional() }).nullable().optional(),
});

const expectedReading = z.strictObject({
  /** One of these. */
  interpretation: z.array(interpretation).optional(),
  /** Part of the reason, whatever its case. */
  reason: z.string().optional(),
  rangeSource: z.enum(['laboratory', 'default']).nullable().optional(),
  isStale: z.boolean().optional(),
  asksQuestion: z.boolean().optional(),
  ageDays: z.number().optional(),
});

export const expectationSchema = z.strictObject({
  present: z.array(presentFinding).default([]),
  absent: z.array(findingPattern).default([]),
  /** All findings of kind red-flag that no other one subsumes, in any order. */
  onlyRedFlags: z.array(z.enum(RED_FLAGS)).optional(),
  /** These generic flags are either not there or subsumed by one of the given ones. */
  subsumedOrAbsent: z.array(z.strictObject({ code: z.enum(RED_FLAGS), by: z.array(z.enum(RED_FLAGS)) })).default([]),
  /** By index in `labs`. */
  readings: z.record(z.string().regex(/^\d+$/), expectedReading).default({}),
  /** Each is the beginning of the `fact` of some problem. */
  problems: z.array(z.string()).default([]),
  noProblems: z.literal(true).optional(),
  /** Each is part of the id of some rule that does not apply. */
  notApplicable: z.array(z.string()).default([]),
  /** None may be part of the id of a rule that does not apply. */
  applicable: z.array(z.string()).default([]),
  suggestedTests: z.array(z.enum(ANALYTES)).default([]),
  notSuggested: z.array(z.enum(ANALYTES)).default([]),
  askNext: z.array(z.string()).default([]),
  derived: z
    .strictObject({
      ageYears: z.number().nullable().optional(),
      egfr: z.number().nullable().optional(),
      calciumAdjusted: z.string().nullable().optional(),
      /** By instrument; `null`: not shown. */
      scores: z
        .record(
          z.string(),
          z.strictObject({ min: z.number(), max: z.number(), unknownItems: z.array(z.string()).optional() }).nullable(),
        )
        .optional(),
    })
    .optional(),
});
export type Expectation = z.infer<typeof expectationSchema>;

const goldenCaseSchema = z.strictObject({
  /** States the behaviour. */
  name: z.string().min(10),
  /** The table row or statement that it comes from. */
  why: z.string().min(3),
  /** A screening file; read by the same parser as anybody else's. */
  input: z.record(z.string(), z.json()),
  expect: expectationSchema,
});
export const goldenFileSchema = z.array(goldenCaseSchema).min(1);
export type GoldenCase = z.infer<typeof goldenCaseSchema>;

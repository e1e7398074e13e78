// What a person decides about a finding. The form and the action share this schema.

import { z } from 'zod';

import { DECISION_REASONS } from '#lib/clinical/codes.ts';
import { isIsoDate } from '#lib/clinical/dates.ts';

export const DECISION_OUTCOMES = ['confirmed', 'ruled-out', 'deferred', 'referred', 'overridden'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** Outcomes that set a finding aside: a coded reason is a must. */
export const OUTCOMES_WITH_REASON: readonly DecisionOutcome[] = ['ruled-out', 'overridden'];

export const decisionInputSchema = z.object({
  caseFindingId: z.uuid(),
  /** Version of the finding that the person looked at. */
  version: z.number().int().positive(),
  outcome: z.enum(DECISION_OUTCOMES),
  reason: z.enum(DECISION_REASONS).nullable(),
  comment: z.string().trim().max(2000).nullable(),
  /** `YYYY-MM-DD`; a must for "deferred" and for the reason "will monitor". */
  followUpOn: z.string().refine(isIsoDate, 'Enter a date that exists').nullable(),
});
export type DecisionInput = z.infer<typeof decisionInputSchema>;

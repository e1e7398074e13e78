// The history of a case: a closed set of what can happen to it, each with the shape of its data.

import { z } from 'zod';

import { DECISION_REASONS, URGENCIES } from '#lib/clinical/codes.ts';
import { DECISION_OUTCOMES } from '#lib/intake/decision-input.ts';

const finding = { key: z.string(), title: z.string() };
const basis = z.enum(['draft', 'signed']);

export const caseEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), data: z.object({ basis, urgency: z.enum(URGENCIES) }) }),
  z.object({ type: z.literal('finding-raised'), data: z.object({ ...finding, basis }) }),
  z.object({ type: z.literal('finding-changed'), data: z.object({ ...finding, isWorse: z.boolean() }) }),
  z.object({ type: z.literal('finding-no-longer-raised'), data: z.object(finding) }),
  z.object({ type: z.literal('acknowledged'), data: z.object({ ...finding, actionTaken: z.string() }) }),
  z.object({
    type: z.literal('decided'),
    data: z.object({
      ...finding,
      outcome: z.enum(DECISION_OUTCOMES),
      reason: z.enum(DECISION_REASONS).nullable(),
      comment: z.string().nullable(),
      followUpOn: z.string().nullable(),
    }),
  }),
  z.object({ type: z.literal('assigned'), data: z.object({ assigneeId: z.uuid().nullable() }) }),
  z.object({ type: z.literal('commented'), data: z.object({ comment: z.string() }) }),
  z.object({ type: z.literal('closed'), data: z.object({}) }),
  z.object({ type: z.literal('reopened'), data: z.object({ reason: z.string() }) }),
]);
export type CaseHappening = z.infer<typeof caseEventSchema>;

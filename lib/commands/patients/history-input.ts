// The answer to "allergies?", "conditions?", "medicines?". Shared by the form and the command.

import { z } from 'zod';
import { ALLERGENS, CONDITIONS, MEDICINES } from '#lib/clinical/codes.ts';
import { isIsoDate } from '#lib/clinical/dates.ts';

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `Use at most ${most} characters.`)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null);
const startedOn = z.string().refine(isIsoDate, 'Enter a date that exists.').nullable().default(null);

const answer = {
  /** The short code of the patient. */
  code: z.string(),
  /** The patient's row version that was on the screen. */
  version: z.int().min(1).nullable().default(null),
  /** `none`: asked, there is none. `unable`: asked, no answer to be had. */
  outcome: z.enum(['none', 'recorded', 'unable'], 'Choose one answer.'),
};

export const historyInputSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...answer,
    kind: z.literal('allergens'),
    entries: z.array(z.strictObject({ code: z.enum(ALLERGENS), reaction: words(200) })).max(50),
  }),
  z.strictObject({
    ...answer,
    kind: z.literal('conditions'),
    entries: z.array(z.strictObject({ code: z.enum(CONDITIONS), startedOn })).max(100),
  }),
  z.strictObject({
    ...answer,
    kind: z.literal('medicines'),
    entries: z.array(z.strictObject({ code: z.enum(MEDICINES), name: words(120), startedOn })).max(150),
  }),
]);
export type HistoryInput = z.output<typeof historyInputSchema>;

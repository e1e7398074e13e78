// What the browser is told about its session. Safe to import in the browser.

import { z } from 'zod';

export const sessionStateSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('active'),
    /** Seconds until the session ends if nothing happens; counted by the server, so a wrong clock does no harm. */
    secondsLeft: z.number(),
    userId: z.string(),
    name: z.string(),
  }),
  z.object({ state: z.literal('ended') }),
]);
export type SessionState = z.infer<typeof sessionStateSchema>;

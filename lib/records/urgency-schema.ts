import { z } from 'zod';

import { URGENCIES } from '#lib/clinical/codes.ts';

/** For the urgency columns. */
export const urgencySchema = z.enum(URGENCIES);

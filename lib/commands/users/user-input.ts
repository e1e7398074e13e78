// Who a user is. Shared by the form and the commands.

import { z } from 'zod';
import { ROLE_CODES } from '#lib/auth/permissions.ts';

export const userInputSchema = z.strictObject({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, 'Use at most 254 characters.')
    .pipe(z.email('Enter an e-mail address, for example name@clinic.example.')),
  name: z.string().trim().min(1, 'Enter a name.').max(120, 'Use at most 120 characters.'),
  role: z.enum(ROLE_CODES, 'Choose a role.'),
});
export type UserInput = z.infer<typeof userInputSchema>;

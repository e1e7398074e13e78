// The demonstration sign-ins of the instance under test, as `npm start` wrote them.

import { readFileSync } from 'node:fs';
import { z } from 'zod';

const signInsSchema = z.array(
  z.object({
    role: z.enum(['nurse', 'clinician', 'dietitian', 'administrator']),
    email: z.string(),
    password: z.string(),
  }),
);
export type SignIn = z.infer<typeof signInsSchema>[number];

export function signInOf(role: SignIn['role']): SignIn {
  const file = process.env.LEGWORK_E2E_SIGN_INS;
  if (!file) throw new Error('LEGWORK_E2E_SIGN_INS names no file: start the suite by `npm test`');
  const found = signInsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).find((entry) => entry.role === role);
  if (!found) throw new Error(`no demonstration sign-in for the role ${role}`);
  return found;
}

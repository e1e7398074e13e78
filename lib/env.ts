// Everything the app takes from its environment, checked once. The only file of the app that reads process.env.
// .env.example lists the same names with their meaning.

import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');
const whole = (fallback: number, least: number, most: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback);

const environmentSchema = z.object({
  /** The database as the app sees it: a login that owns nothing. `npm start` makes it and passes it on. */
  DATABASE_APP_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_SIZE: whole(10, 1, 200),
  /** Signs the session cookies; at least 32 characters. `npm start` makes one for this machine. */
  NEXTAUTH_SECRET: z.string().min(32),
  /** The address people use, for example https://legwork.clinic.example. */
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:3000'),
  /** Minutes without a request after which a session ends. */
  LEGWORK_IDLE_MINUTES: whole(15, 1, 480),
  /** Hours after which a session ends in any case. */
  LEGWORK_SESSION_HOURS: whole(12, 1, 72),
  /** 1: demonstration data; a banner says so on every page. */
  LEGWORK_DEMO: flag,
  LEGWORK_VERSION: z.string().default('0.1.0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
});
export type Environment = z.infer<typeof environmentSchema>;

let checked: Environment | null = null;

/** The checked environment. Throws an error that names each wrong or missing variable (never its value). */
export function env(): Environment {
  if (checked === null) {
    const result = environmentSchema.safeParse(process.env);
    if (!result.success) {
      const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
      throw new Error(`The environment is not usable. ${problems.join('; ')}`);
    }
    checked = result.data;
  }
  return checked;
}

import { env } from '#lib/env.ts';
import { logUnexpected } from '#lib/log.ts';
import { pingDatabase } from '#lib/scope/outside-clinic.ts';

export const dynamic = 'force-dynamic';

/** For whoever watches the server: 200 while the database answers, else 503. */
export async function GET(): Promise<Response> {
  const version = env().LEGWORK_VERSION;
  try {
    await pingDatabase();
    return Response.json({ status: 'ok', database: 'ok', version });
  } catch (error) {
    logUnexpected('health.database-down', error);
    return Response.json({ status: 'unavailable', database: 'down', version }, { status: 503 });
  }
}

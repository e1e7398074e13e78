// One way to send a PDF: by the session's person, under their permissions, never cached, never named after anybody.

import { getActor } from '#lib/auth/actor.ts';
import { AppError, type AppErrorCode } from '#lib/errors.ts';
import type { Query } from '#lib/scope/define-query.ts';
import { toActionError } from '#lib/scope/to-action.ts';

const STATUS = {
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'invalid-input': 400,
  conflict: 409,
  stale: 409,
  'rate-limited': 429,
  unavailable: 503,
} satisfies Record<AppErrorCode, number>;

export async function pdfResponse(query: Query<{ bytes: Uint8Array }>, input: unknown): Promise<Response> {
  try {
    const actor = await getActor();
    if (!actor) throw new AppError('unauthenticated');
    const { bytes } = await query.execute(actor, input);
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'inline; filename="handout.pdf"',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch (error) {
    const { code, message } = toActionError(query.name, error);
    return new Response(message, {
      status: STATUS[code],
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    });
  }
}

// Ends the sessions of a user at once; a step of the commands that change how the user signs in.

import type { Scope } from '#lib/scope/scope.ts';

/** Returns how many ended. `except`: the session that does it, which goes on. */
export async function endSessions(
  scope: Scope,
  userId: string,
  reason: 'password-changed' | 'password-reset' | 'user-disabled',
  except: string | null = null,
): Promise<number> {
  const { clinicId, now } = scope;
  const ended = await scope.tx.session.updateMany({
    where: { clinicId, userId, revokedAt: null, expiresAt: { gt: now }, ...(except ? { id: { not: except } } : {}) },
    data: { revokedAt: now, revokedReason: reason },
  });
  return ended.count;
}

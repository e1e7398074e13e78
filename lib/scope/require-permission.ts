// For pages that only write: whoever may not write gets the error page at once, not after filling in a form.

import 'server-only';
import { requireActor } from '../auth/actor.ts';
import type { Permission } from '../auth/permissions.ts';
import { AppError } from '../errors.ts';
import type { Actor } from './actor.ts';
import { PAGE_ERRORS } from './run-query.ts';
import { actorCan } from './scope.ts';

export async function requirePermission(permission: Permission): Promise<Actor> {
  const actor = await requireActor();
  if (!actorCan(actor, permission)) throw Object.assign(new AppError('forbidden'), { digest: PAGE_ERRORS.forbidden });
  return actor;
}

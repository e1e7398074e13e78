// Whether an actor may run a command or query at all. Refuses by default.

import type { Permission } from '../auth/permissions.ts';
import { AppError } from '../errors.ts';
import type { Actor } from './actor.ts';
import { actorCan } from './scope.ts';

/** `self`: any signed-in person, even with a password that has to be changed first; `system`: the installation alone. */
export type Gate = 'self' | 'system';

export function assertAllowed(actor: Actor, permission: Permission | Gate): void {
  if (permission === 'system') {
    if (actor.role !== 'system') throw new AppError('forbidden');
    return;
  }
  if (permission === 'self') {
    if (actor.role === 'system') throw new AppError('forbidden');
    return;
  }
  if (actor.mustChangePassword) {
    throw new AppError('forbidden', {
      message: 'Choose a password of your own first.',
      data: { reason: 'must-change-password' },
    });
  }
  if (!actorCan(actor, permission)) throw new AppError('forbidden');
}

'use server';

import { createUser } from '#lib/commands/users/create-user.ts';
import { disableUser } from '#lib/commands/users/disable-user.ts';
import { resetUserPassword } from '#lib/commands/users/reset-user-password.ts';
import { toAction } from '#lib/scope/to-action.ts';

export const createUserAction = toAction(createUser);
export const resetUserPasswordAction = toAction(resetUserPassword);
export const disableUserAction = toAction(disableUser);

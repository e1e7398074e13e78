'use server';

import { changeOwnPassword } from '#lib/commands/users/change-own-password.ts';
import { toAction } from '#lib/scope/to-action.ts';

export const changeOwnPasswordAction = toAction(changeOwnPassword);

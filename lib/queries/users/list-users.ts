// The users of the clinic, for its administrator. A clinic has tens of them: one page, at most 500.

import { z } from 'zod';
import { ROLE_CODES, type Role } from '#lib/auth/permissions.ts';
import { defineQuery } from '#lib/scope/define-query.ts';

export type UserRow = {
  userId: string;
  name: string;
  email: string;
  role: Role;
  isDisabled: boolean;
  mustChangePassword: boolean;
  /** ISO instant. */
  lastSignedInAt: string | null;
  version: number;
};

export const listUsers = defineQuery({
  name: 'users.list-users',
  permission: 'user.manage',
  schema: z.strictObject({}),
  run: async (scope): Promise<{ rows: UserRow[] }> => {
    const users = await scope.tx.user.findMany({
      where: { clinicId: scope.clinicId },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: 500,
    });
    return {
      rows: users.map((user) => ({
        userId: user.id,
        name: user.name,
        email: user.email,
        role: z.enum(ROLE_CODES).parse(user.role),
        isDisabled: user.status === 'disabled',
        mustChangePassword: user.mustChangePassword,
        lastSignedInAt: user.lastSignedInAt?.toISOString() ?? null,
        version: user.version,
      })),
    };
  },
});

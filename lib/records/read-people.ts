// Names of users for lists and histories.

import { z } from 'zod';

import { ROLE_CODES, type Role } from '#lib/auth/permissions.ts';
import type { Scope } from '#lib/scope/scope.ts';

export type Person = { name: string; role: Role | null };

const NOBODY: Person = { name: 'Legwork', role: null };

/** Looks up each id once; one that is no user (the installation itself) reads "Legwork". */
export async function readPeople(
  { tx, clinicId }: Scope,
  ids: Iterable<string | null>,
): Promise<(id: string | null) => Person> {
  const wanted = [...new Set([...ids].filter((id) => id !== null))];
  const users =
    wanted.length === 0
      ? []
      : await tx.user.findMany({
          where: { clinicId, id: { in: wanted } },
          select: { id: true, name: true, role: true },
        });
  const people = new Map(users.map(({ id, name, role }) => [id, { name, role: z.enum(ROLE_CODES).parse(role) }]));
  return (id) => (id === null ? NOBODY : (people.get(id) ?? NOBODY));
}

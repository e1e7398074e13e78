// Who acts. A signed-in person, or the installation itself while it makes a clinic, its users or demonstration data.

import type { Role } from '../auth/permissions.ts';

export type Actor = {
  userId: string;
  clinicId: string;
  /** `system` is no role that a user can have: it passes only commands that name it, and user and settings management. */
  role: Role | 'system';
  name: string;
  /** Null for the command line, jobs and the demonstration seed. */
  sessionId: string | null;
  /** True until the person has replaced a password that somebody else set: nothing but that is allowed meanwhile. */
  mustChangePassword: boolean;
};

/** Stands for "no person" where a column wants an id. */
export const NO_USER = '00000000-0000-0000-0000-000000000000';

/** The installation acting for one clinic, for scripts and the seed only: no route can obtain it. */
export function systemActor(clinicId: string): Actor {
  return { userId: NO_USER, clinicId, role: 'system', name: 'Legwork', sessionId: null, mustChangePassword: false };
}

/** A user acting without a browser, for the demonstration seed and tests. */
export function actorOfUser(user: { clinicId: string; userId: string; role: Role; name: string }): Actor {
  return { ...user, sessionId: null, mustChangePassword: false };
}

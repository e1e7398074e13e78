// A case that can still be worked on, at the version a person looked at where that matters.

import { AppError } from '#lib/errors.ts';
import { readPeople } from '#lib/records/read-people.ts';
import type { Scope } from '#lib/scope/scope.ts';

/** `conflict` when it was closed, with who and when; `stale` when it changed after `version`. */
export async function getOpenCase(scope: Scope, caseId: string, version?: number) {
  const { tx, clinicId } = scope;
  const found = await tx.case.findFirst({ where: { clinicId, id: caseId } });
  if (found === null) throw new AppError('not-found');
  if (found.status !== 'open') {
    const byName = (await readPeople(scope, [found.closedById]))(found.closedById).name;
    throw new AppError('conflict', {
      message: `${byName} closed this case. Reopen it to go on.`,
      data: { byName, at: found.closedAt?.toISOString() ?? null, what: 'closed' },
    });
  }
  if (version !== undefined && found.version !== version) throw await staleCase(scope, found);
  return found;
}

async function staleCase(scope: Scope, found: { id: string; version: number }): Promise<AppError> {
  const { tx, clinicId } = scope;
  const last = await tx.caseEvent.findFirst({
    where: { clinicId, caseId: found.id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const byName = (await readPeople(scope, [last?.actorId ?? null]))(last?.actorId ?? null).name;
  return new AppError('stale', {
    message: `${byName} changed this case after you opened it. Look at it again; nothing you entered was saved.`,
    data: { currentVersion: found.version, byName, at: last?.at.toISOString() ?? null, what: last?.type ?? null },
  });
}

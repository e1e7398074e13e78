// Adds a line to the history of a case.

import type { CaseHappening } from '#lib/records/case-events.ts';
import type { Scope } from '#lib/scope/scope.ts';

export async function recordCaseEvent(scope: Scope, caseId: string, happening: CaseHappening): Promise<void> {
  const { tx, clinicId, actor, now } = scope;
  const { type, data } = happening;
  await tx.caseEvent.create({ data: { clinicId, caseId, type, data, actorId: actor.userId, at: now } });
}

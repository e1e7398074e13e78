// An open draft at the version its writer knows, or the error that says what happened to it meanwhile.

import { AppError } from '#lib/errors.ts';
import { type DraftContent, draftContentSchema } from '#lib/intake/draft-content.ts';
import type { JsonObject } from '#lib/json.ts';
import { readPeople } from '#lib/records/read-people.ts';
import type { Scope } from '#lib/scope/scope.ts';

type DraftRow = NonNullable<Awaited<ReturnType<Scope['tx']['encounterDraft']['findFirst']>>>;

/**
 * `stale` carries the draft as it stands and who saved it, so that a person can merge the two; `conflict` says that it was
 * signed or discarded, by whom and when. In both cases nothing of what the caller typed was saved.
 */
export async function getOpenDraft(
  scope: Scope,
  { draftId, version }: { draftId: string; version: number },
): Promise<DraftRow> {
  const { tx, clinicId } = scope;
  const draft = await tx.encounterDraft.findFirst({ where: { clinicId, id: draftId } });
  if (draft === null) throw new AppError('not-found');
  const person = await readPeople(scope, [draft.updatedById, draft.closedById]);
  if (draft.status !== 'open') {
    const byName = person(draft.closedById).name;
    throw new AppError('conflict', {
      message: `${byName} ${draft.status === 'signed' ? 'signed' : 'discarded'} this draft.`,
      data: { status: draft.status, byName, at: draft.closedAt?.toISOString() ?? null },
    });
  }
  if (draft.version !== version) {
    const byName = person(draft.updatedById).name;
    throw new AppError('stale', {
      message: `${byName} saved this draft after you opened it.`,
      data: {
        currentVersion: draft.version,
        updatedByName: byName,
        updatedAt: draft.updatedAt.toISOString(),
        content: asJson(draftContentSchema.parse(draft.content)),
      },
    });
  }
  return draft;
}

/** For a JSON column. */
export function asJson(content: DraftContent): JsonObject {
  return JSON.parse(JSON.stringify(content));
}

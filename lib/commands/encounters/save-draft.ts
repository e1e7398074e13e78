// Saves what is typed, as it is. An emergency or urgent flag in it opens the patient's case in the same transaction.

import { z } from 'zod';

import { draftContentSchema } from '#lib/intake/draft-content.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import type { CaseChange } from '../cases/apply-screening.ts';
import { asJson, getOpenDraft } from './find-draft.ts';
import { raiseDraftFlags, screenDraft } from './screen-draft.ts';

export type SavedDraft = {
  version: number;
  /** ISO instant. */
  savedAt: string;
  /** The stored screening that raised flags; `null` while the draft raised none. */
  screening: { id: string } | null;
  /** The patient's open case while it holds an emergency or urgent flag that nobody has decided. */
  case: CaseChange | null;
};

export const saveDraft = defineCommand({
  name: 'encounter-draft.save',
  permission: 'encounter.record',
  schema: z.object({ draftId: z.uuid(), version: z.number().int().positive(), content: draftContentSchema }),
  // A draft is audited when it is opened, signed or discarded; a case that it opens is audited there.
  audit: () => [],
  run: async (scope, { draftId, version, content }): Promise<SavedDraft> => {
    const { tx, clinicId, actor, now } = scope;
    const draft = await getOpenDraft(scope, { draftId, version });
    const saved = await tx.encounterDraft.update({
      where: { clinicId_id: { clinicId, id: draftId }, version },
      data: { content: asJson(content), version: { increment: 1 }, updatedAt: now, updatedById: actor.userId },
    });
    const screened = await screenDraft(scope, draft.patientId, content);
    const { screeningId, change } = await raiseDraftFlags(scope, draft, screened);
    return {
      version: saved.version,
      savedAt: now.toISOString(),
      screening: screeningId === null ? null : { id: screeningId },
      case: change,
    };
  },
});

// Ends a draft without signing. The flags that it raised stay in the case until a person decides them.

import { z } from 'zod';

import { defineCommand } from '#lib/scope/define-command.ts';
import { getOpenDraft } from './find-draft.ts';

export const discardDraft = defineCommand({
  name: 'encounter-draft.discard',
  permission: 'encounter.record',
  schema: z.object({
    draftId: z.uuid(),
    version: z.number().int().positive(),
    reason: z.string().trim().min(1, 'Say why it is discarded.').max(500),
  }),
  audit: ({ draftId, version }, { patientId }: { patientId: string }) => ({
    type: 'encounter-draft.discarded',
    subjectId: draftId,
    patientId,
    data: { version },
  }),
  run: async (scope, { draftId, version, reason }): Promise<{ patientId: string }> => {
    const { tx, clinicId, actor, now } = scope;
    const { patientId } = await getOpenDraft(scope, { draftId, version });
    await tx.encounterDraft.update({
      where: { clinicId_id: { clinicId, id: draftId }, version },
      data: {
        status: 'discarded',
        discardReason: reason,
        version: { increment: 1 },
        closedAt: now,
        closedById: actor.userId,
      },
    });
    return { patientId };
  },
});

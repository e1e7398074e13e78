// Ends recording: validates strictly, writes the visit, screens the record as it now stands and brings the case in line.

import { z } from 'zod';

import { AppError } from '#lib/errors.ts';
import { draftContentSchema } from '#lib/intake/draft-content.ts';
import { validateDraft } from '#lib/intake/validate-draft.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { findLatestEncounter } from '#lib/records/read-signed-facts.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import type { Scope } from '#lib/scope/scope.ts';
import type { RaisedFlag } from '../cases/apply-screening.ts';
import { rescreen } from '../screenings/rescreen.ts';
import { asJson, getOpenDraft } from './find-draft.ts';
import { type DraftScreening, raiseDraftFlags, screenDraft } from './screen-draft.ts';
import { writeEncounter } from './write-encounter.ts';

export type SignedEncounter = {
  encounterId: string;
  patientId: string;
  patientCode: string;
  screeningId: string;
  /** The patient's open case; `null` when there is none. */
  caseId: string | null;
  openedNow: boolean;
  flags: RaisedFlag[];
};

export const signEncounter = defineCommand({
  name: 'encounter.sign',
  permission: 'encounter.sign',
  schema: z.object({ draftId: z.uuid(), version: z.number().int().positive(), content: draftContentSchema }),
  run: async (scope, { draftId, version, content: typed }): Promise<SignedEncounter> => {
    const { tx, clinicId, actor, now } = scope;
    const draft = await getOpenDraft(scope, { draftId, version });
    const content = { ...typed, inProgress: null };
    const screened = await screenDraft(scope, draft.patientId, content);
    refuseUnlessSound(scope, content, screened);
    const encounterId = await writeEncounter(scope, draft, content);
    await tx.encounterDraft.update({
      where: { clinicId_id: { clinicId, id: draftId }, version },
      data: {
        content: asJson(content),
        status: 'signed',
        version: { increment: 1 },
        updatedAt: now,
        updatedById: actor.userId,
        closedAt: now,
        closedById: actor.userId,
      },
    });
    // A visit of an earlier day than the latest one does not decide today's symptoms, but its alarms still go through.
    const latest = await findLatestEncounter(scope, draft.patientId);
    if (latest?.id !== encounterId) await raiseDraftFlags(scope, draft, screened);
    const { screeningId, change } = await rescreen(scope, draft.patientId);
    return {
      encounterId,
      patientId: draft.patientId,
      patientCode: screened.patient.code,
      screeningId,
      caseId: change?.caseId ?? null,
      openedNow: change?.openedNow ?? false,
      flags: change?.flags ?? [],
    };
  },
  audit: ({ draftId }, { encounterId, patientId, screeningId, caseId }) => ({
    type: 'encounter.signed',
    subjectId: encounterId,
    patientId,
    data: { draftId, screeningId, caseId },
  }),
});

function refuseUnlessSound(
  scope: Scope,
  content: Parameters<typeof validateDraft>[0]['content'],
  screened: DraftScreening,
): void {
  const { labIndex, screening, patient } = screened;
  const fields = validateDraft({
    content,
    birthDate: patient.birthDate,
    today: scope.today,
    readingOf: (rowId) => screening.readings[labIndex[rowId] ?? -1] ?? null,
    knowledge,
  });
  if (Object.keys(fields).length > 0) throw new AppError('invalid-input', { fields });
}

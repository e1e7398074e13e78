// Prints a handout, or the hold sheet that stands in for it, and keeps document and bytes as they were given.

import { createHash } from 'node:crypto';

import { documentText } from '#lib/clinical/handouts/document-text.ts';
import { AppError } from '#lib/errors.ts';
import { handoutKnowledge } from '#lib/knowledge/handout-knowledge.ts';
import { setHandout } from '#lib/pdf/render-handout.ts';
import { getPatientByCode } from '#lib/records/get-patient.ts';
import { handoutInputSchema, prepareHandout } from '#lib/records/prepare-handout.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import { claimPatient } from '../patients/claim-patient.ts';
import { ensureCurrentScreening } from './current-screening.ts';

export const issueHandout = defineCommand({
  name: 'handout.issue',
  permission: 'handout.issue',
  schema: handoutInputSchema,
  run: async (scope, choice) => {
    const { tx, clinicId, actor, now } = scope;
    // Takes turns with drafts and results of this patient: what was raised a moment ago holds this sheet.
    await claimPatient(scope, (await getPatientByCode(scope, choice.patientCode)).id);
    const { patientId, facts, request, result } = await prepareHandout(scope, choice);
    const document = result.document ?? result.holdSheet;
    if (document === null) throw new AppError('conflict', { message: 'There is nothing to print.' });
    const kind = result.blocked ? 'hold-sheet' : 'food';
    const { bytes, pages } = await setHandout(document, request);
    const { id: handoutId } = await tx.handout.create({
      data: {
        clinicId,
        patientId,
        screeningId: await ensureCurrentScreening(scope, patientId, facts),
        kind,
        nutrients: request.nutrients,
        language: request.language,
        paper: request.paper,
        size: request.size,
        textVersion: handoutKnowledge.version,
        documentText: JSON.stringify(document),
        plainText: documentText(document),
        issuedAt: now,
        issuedById: actor.userId,
      },
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await tx.handoutFile.create({ data: { clinicId, handoutId, bytes, sha256, pages } });
    return { handoutId, patientId, kind, sha256, pages };
  },
  audit: (_input, { handoutId, patientId, kind, sha256 }) => ({
    type: 'handout.issued',
    subjectId: handoutId,
    patientId,
    data: { kind, sha256 },
  }),
});

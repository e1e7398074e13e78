// Records the right value of a result as a new row that supersedes the old one, and screens the patient again.

import { z } from 'zod';

import { AppError, type FieldErrors } from '#lib/errors.ts';
import { draftLabSchema, emptyDraft } from '#lib/intake/draft-content.ts';
import { validateDraft } from '#lib/intake/validate-draft.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { defineCommand } from '#lib/scope/define-command.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { screenDraft } from '../encounters/screen-draft.ts';
import { labColumns } from '../encounters/write-encounter.ts';
import { rescreen } from '../screenings/rescreen.ts';
import { getStandingLab } from './get-standing-lab.ts';

type LabEntry = z.output<typeof draftLabSchema>;

export const correctLabResult = defineCommand({
  name: 'lab-result.correct',
  permission: 'encounter.sign',
  schema: z.strictObject({ labResultId: z.uuid(), lab: draftLabSchema.omit({ rowId: true, analyte: true }) }),
  run: async (scope, { labResultId, lab: entered }) => {
    const { tx, clinicId, actor, now } = scope;
    const standing = await getStandingLab(scope, labResultId);
    const lab: LabEntry = {
      ...entered,
      rowId: 'correction',
      analyte: draftLabSchema.shape.analyte.parse(standing.analyte),
    };
    await refuseUnlessSound(scope, standing.patientId, lab);
    const columns = labColumns(lab);
    if (columns === null) throw new AppError('invalid-input', { fields: { value: ['Enter the right value.'] } });
    const { patientId, encounterId, analyte } = standing;
    const corrected = await tx.labResult.create({
      data: {
        ...columns,
        clinicId,
        patientId,
        encounterId,
        status: 'corrected',
        supersedesId: labResultId,
        recordedAt: now,
        recordedById: actor.userId,
      },
    });
    const { screeningId, change } = await rescreen(scope, patientId);
    return { labResultId: corrected.id, patientId, analyte, screeningId, caseId: change?.caseId ?? null };
  },
  audit: (input, { labResultId, patientId, analyte, screeningId }) => ({
    type: 'lab-result.corrected',
    subjectId: labResultId,
    patientId,
    data: { supersedes: input.labResultId, analyte, screeningId },
  }),
});

/** The same checks as at signing, with the fields named as the form of one result names them. */
async function refuseUnlessSound(scope: Scope, patientId: string, lab: LabEntry): Promise<void> {
  const content = { ...emptyDraft(scope.today), labs: [lab] };
  const { patient, screening, labIndex } = await screenDraft(scope, patientId, content);
  const problems = validateDraft({
    content,
    birthDate: patient.birthDate,
    today: scope.today,
    readingOf: (rowId) => screening.readings[labIndex[rowId] ?? -1] ?? null,
    knowledge,
  });
  const fields: FieldErrors = {};
  for (const [path, messages] of Object.entries(problems)) fields[path.replace(/^labs\.0\.?/, '')] = messages;
  if (Object.keys(fields).length > 0) throw new AppError('invalid-input', { fields });
}

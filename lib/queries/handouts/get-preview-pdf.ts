// The PDF that would be printed now. Nothing is stored.

import { AppError } from '#lib/errors.ts';
import { setHandout } from '#lib/pdf/render-handout.ts';
import { handoutInputSchema, prepareHandout } from '#lib/records/prepare-handout.ts';
import { defineQuery } from '#lib/scope/define-query.ts';

export type PreviewPdf = { bytes: Uint8Array<ArrayBuffer>; pages: number; patientId: string };

export const getPreviewPdf = defineQuery({
  name: 'handouts.get-preview-pdf',
  permission: 'handout.read',
  schema: handoutInputSchema,
  run: async (scope, choice): Promise<PreviewPdf> => {
    const { patientId, result, request } = await prepareHandout(scope, choice);
    const document = result.document ?? result.holdSheet;
    if (document === null) throw new AppError('conflict', { message: 'There is nothing to print.' });
    return { patientId, ...(await setHandout(document, request)) };
  },
  audit: (_input, { patientId }) => ({ type: 'handout.previewed', subjectId: patientId, patientId }),
});

// The PDF of a handout as it was issued: the same bytes each time. The address and the file name say nothing of the patient.

import { getHandoutFile } from '#lib/queries/handouts/get-handout-file.ts';
import { pdfResponse } from '../../pdf-response.ts';

export async function GET(_request: Request, { params }: { params: Promise<{ handoutId: string }> }) {
  const { handoutId } = await params;
  return await pdfResponse(getHandoutFile, { handoutId });
}

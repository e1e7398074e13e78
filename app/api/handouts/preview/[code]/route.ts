// The PDF that would be printed now. Nothing is stored; the address holds the opaque code and closed sets alone.

import { getPreviewPdf } from '#lib/queries/handouts/get-preview-pdf.ts';
import { pdfResponse } from '../../pdf-response.ts';

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params;
  const query = new URL(request.url).searchParams;
  return await pdfResponse(getPreviewPdf, {
    patientCode: code,
    nutrients: query.getAll('nutrient'),
    paper: query.get('paper') ?? 'a4',
    size: query.get('size') ?? 'standard',
  });
}

// The bytes of a handout as they were printed.

import { z } from 'zod';

import { AppError } from '#lib/errors.ts';
import { defineQuery } from '#lib/scope/define-query.ts';

export type HandoutFileDto = {
  bytes: Uint8Array<ArrayBuffer>;
  /** Hex, of `bytes`. */
  sha256: string;
  pages: number;
  patientId: string;
};

export const getHandoutFile = defineQuery({
  name: 'handouts.get-file',
  permission: 'handout.read',
  schema: z.strictObject({ handoutId: z.uuid() }),
  run: async ({ tx, clinicId }, { handoutId }): Promise<HandoutFileDto> => {
    const file = await tx.handoutFile.findFirst({
      where: { clinicId, handoutId },
      include: { handout: { select: { patientId: true } } },
    });
    if (file === null) throw new AppError('not-found');
    const { handout, bytes, sha256, pages } = file;
    return { bytes, sha256, pages, patientId: handout.patientId };
  },
  audit: ({ handoutId }, { patientId, sha256 }) => ({
    type: 'handout.read',
    subjectId: handoutId,
    patientId,
    data: { sha256 },
  }),
});

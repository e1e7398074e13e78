// The handouts of a patient as rows of a list, newest first.

import { z } from 'zod';

import { NUTRIENTS } from '#lib/clinical/codes.ts';
import { HANDOUT_PAPERS, HANDOUT_SIZES } from '#lib/clinical/handouts/types.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import type { HandoutRow } from '#lib/queries/handouts/list-handouts.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { readPeople } from './read-people.ts';

const columnsSchema = z.object({
  kind: z.enum(['food', 'hold-sheet']),
  nutrients: z.array(z.enum(NUTRIENTS)),
  language: z.string(),
  paper: z.enum(HANDOUT_PAPERS),
  size: z.enum(HANDOUT_SIZES),
});

export async function readHandoutRows(scope: Scope, patientId: string): Promise<HandoutRow[]> {
  const { tx, clinicId } = scope;
  const rows = await tx.handout.findMany({
    where: { clinicId, patientId },
    include: { file: { select: { pages: true } } },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
  });
  const person = await readPeople(
    scope,
    rows.map((row) => row.issuedById),
  );
  return rows.map((row) => {
    const columns = columnsSchema.parse(row);
    const names = columns.nutrients.map((nutrient) => vocabulary.nutrients[nutrient].label).join(', ');
    return {
      handoutId: row.id,
      ...columns,
      title: columns.kind === 'food' ? names : 'Hold sheet',
      pages: row.file?.pages ?? 0,
      issuedAt: row.issuedAt.toISOString(),
      issuedByName: person(row.issuedById).name,
    };
  });
}

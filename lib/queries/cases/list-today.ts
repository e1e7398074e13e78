// The start of a day: red flags nobody has acknowledged, my cases by due time, drafts not signed.

import { z } from 'zod';
import { isIsoDate } from '#lib/clinical/dates.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { draftContentSchema } from '#lib/intake/draft-content.ts';
import { readPeople } from '#lib/records/read-people.ts';
import { defineQuery } from '#lib/scope/define-query.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { caseOrder } from './case-order.ts';
import type { CasePatient, CaseRow } from './case-row.ts';
import { caseRowInclude, toCasePatient, toCaseRows } from './case-rows.ts';

export type DraftRow = {
  draftId: string;
  patient: CasePatient;
  occurredOn: IsoDate | null;
  /** ISO instant. */
  updatedAt: string;
  updatedByName: string;
  isMine: boolean;
};

export type Today = {
  /** Most urgent first, at most 50. */
  unacknowledged: CaseRow[];
  unacknowledgedTotal: number;
  /** Open cases given to the reader, by due time, at most 50. */
  mine: CaseRow[];
  mineTotal: number;
  /** Unsigned drafts, oldest first, at most 50. */
  drafts: DraftRow[];
  draftsTotal: number;
};

const MOST = 50;

export const listToday = defineQuery({
  name: 'cases.list-today',
  permission: 'case.read',
  schema: z.strictObject({}),
  run: async (scope): Promise<Today> => {
    const { tx, clinicId, actor } = scope;
    const flagged = { clinicId, status: 'open', hasUnacknowledged: true };
    const given = { clinicId, status: 'open', assigneeId: actor.userId };
    const list = { include: caseRowInclude, take: MOST };
    return {
      unacknowledged: await toCaseRows(
        scope,
        await tx.case.findMany({ ...list, where: flagged, orderBy: caseOrder('urgency', 'asc') }),
      ),
      unacknowledgedTotal: await tx.case.count({ where: flagged }),
      mine: await toCaseRows(
        scope,
        await tx.case.findMany({ ...list, where: given, orderBy: caseOrder('due', 'asc') }),
      ),
      mineTotal: await tx.case.count({ where: given }),
      drafts: await listDrafts(scope),
      draftsTotal: await tx.encounterDraft.count({ where: { clinicId, status: 'open' } }),
    };
  },
});

/** Who they are of and when they were saved; what is in them is read by opening one, which is audited. */
async function listDrafts(scope: Scope): Promise<DraftRow[]> {
  const { tx, clinicId, actor } = scope;
  const drafts = await tx.encounterDraft.findMany({
    where: { clinicId, status: 'open' },
    include: { patient: { select: caseRowInclude.patient.select } },
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  });
  const person = await readPeople(
    scope,
    drafts.map((draft) => draft.updatedById),
  );
  return drafts.map((draft) => {
    const { occurredOn } = draftContentSchema.pick({ occurredOn: true }).parse(draft.content);
    return {
      draftId: draft.id,
      patient: toCasePatient(scope, draft.patient),
      occurredOn: isIsoDate(occurredOn) ? occurredOn : null,
      updatedAt: draft.updatedAt.toISOString(),
      updatedByName: person(draft.updatedById).name,
      isMine: draft.updatedById === actor.userId || draft.openedById === actor.userId,
    };
  });
}

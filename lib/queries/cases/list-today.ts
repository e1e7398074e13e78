// The start of a day: red flags nobody has acknowledged, my cases by due time, drafts not signed.

import type { IsoDate } from '#lib/clinical/facts.ts';
import type { CasePatient, CaseRow } from './case-row.ts';

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

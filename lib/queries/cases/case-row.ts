// One row of the review queue, as lists show it.

import type { Urgency } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';

export type CasePatient = {
  code: string;
  /** "Duarte, Nuno": family name first. */
  name: string;
  birthDate: IsoDate | null;
  ageYears: number | null;
  mrn: string;
};

export type CaseRow = {
  caseId: string;
  status: 'open' | 'closed';
  urgency: Urgency;
  /** What it is about, most urgent first: "Suspected DVT, likely magnesium deficiency". */
  headline: string;
  patient: CasePatient;
  /** ISO instant. Emergency and urgent clocks run day and night. */
  dueAt: string;
  isOverdue: boolean;
  /** True when a red flag was not yet acknowledged. */
  hasUnacknowledged: boolean;
  assigneeId: string | null;
  assigneeName: string | null;
  /** Findings that still wait for a person. */
  openFindings: number;
  totalFindings: number;
  /** In words: "2 of 3 findings decided", "Red flag not acknowledged". */
  stateText: string;
  /** ISO instants. */
  openedAt: string;
  openedFromDraft: boolean;
  closedAt: string | null;
  version: number;
};

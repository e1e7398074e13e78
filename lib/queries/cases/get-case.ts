// One case with all that a decision needs: findings with their reasons, what was done by whom, what to test next.

import type { Analyte, DecisionReason, Urgency } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { Finding, LabReading } from '#lib/clinical/screening.ts';
import type { DecisionOutcome } from '#lib/intake/decision-input.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import type { CaseRow } from './case-row.ts';

export type AcknowledgementDto = {
  id: string;
  byName: string;
  byRole: string;
  /** ISO instant. */
  at: string;
  actionTaken: string;
  screeningId: string;
};

export type DecisionDto = {
  id: string;
  outcome: DecisionOutcome;
  /** "Ruled out: another cause found". */
  outcomeText: string;
  reason: DecisionReason | null;
  reasonText: string | null;
  comment: string | null;
  followUpOn: IsoDate | null;
  byName: string;
  byRole: string;
  /** ISO instant. */
  at: string;
  screeningId: string;
};

export type CaseFindingDto = {
  caseFindingId: string;
  key: string;
  kind: Finding['kind'];
  title: string;
  urgency: Urgency;
  /** ISO instant. */
  dueAt: string;
  isOverdue: boolean;
  state: 'open' | 'acknowledged' | 'decided';
  /** False when the latest screening no longer raises it: it stays until a person decides. */
  isCurrent: boolean;
  /** True when its facts changed or it got worse after somebody acknowledged or decided it. */
  changedSinceActed: boolean;
  /** Raised by the screening of a draft that nobody has signed yet. */
  fromDraft: boolean;
  /** As the latest screening that raised it said it. */
  content: Finding;
  acknowledgements: AcknowledgementDto[];
  /** Newest first; the first one counts. */
  decisions: DecisionDto[];
  /** Emergency or urgent flag not acknowledged yet: it has to be before anything of the case is decided. */
  mustBeAcknowledged: boolean;
  /** ISO instant at which it was first raised: "flag delivered 10:42". */
  firstRaisedAt: string;
  version: number;
};

export type CaseEventDto = { id: string; at: string; actorName: string; type: string; text: string };

export type CaseDetail = {
  case: CaseRow;
  banner: PatientBanner;
  /** Red flags first, then by urgency and due time. */
  findings: CaseFindingDto[];
  /** The latest screening of the patient, on which the page stands. */
  screening: {
    screeningId: string;
    ruleSet: string;
    engine: string;
    asOf: IsoDate;
    createdAt: string;
    basis: 'draft' | 'signed';
  };
  readings: LabReading[];
  suggestedTests: { analyte: Analyte; label: string; why: string }[];
  askNext: { code: string; label: string; why: string }[];
  notAssessable: { rule: string; missing: string[] }[];
  problems: { fact: string; problem: string }[];
  /** Oldest first. */
  events: CaseEventDto[];
  /** Active people who can be given the case. */
  assignable: { userId: string; name: string; role: string }[];
  /** What the reader may do here. */
  can: { acknowledge: boolean; decide: boolean; assign: boolean; close: boolean };
  /** Why it cannot be closed yet, in words; empty when it can. */
  closeBlockers: string[];
};

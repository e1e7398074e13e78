// The findings of a case with what people did about them.

import { z } from 'zod';
import { DECISION_REASONS, type DecisionReason, type Urgency } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import { DECISION_OUTCOMES, type DecisionOutcome } from '#lib/intake/decision-input.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { canBeAcknowledged, isPutOff, mustBeAcknowledged } from '#lib/records/case-state.ts';
import { OUTCOME_LABELS } from '#lib/records/decision-words.ts';
import { isAlarm, urgencyRank } from '#lib/records/finding-changes.ts';
import { type Person, readPeople } from '#lib/records/read-people.ts';
import { parseStoredFinding } from '#lib/records/stored-screening.ts';
import { urgencySchema } from '#lib/records/urgency-schema.ts';
import { withEvidence } from '#lib/records/with-evidence.ts';
import { toIsoDateOrNull } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';

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
  /** As the latest screening that raised it said it, with the evidence of its rule. */
  content: Finding;
  acknowledgements: AcknowledgementDto[];
  /** Newest first; the first one counts. */
  decisions: DecisionDto[];
  /** Emergency or urgent flag not acknowledged yet: it has to be before anything of the case is decided. */
  mustBeAcknowledged: boolean;
  /** The reader may acknowledge it now. After a nurse, a clinician still may: handouts wait for theirs. */
  canAcknowledge: boolean;
  /** ISO instant at which it was first raised: "flag delivered 10:42". */
  firstRaisedAt: string;
  version: number;
};

/** Red flags first, then by urgency and due time. */
export async function readCaseFindings(scope: Scope, caseId: string, isOpen: boolean) {
  const { tx, clinicId } = scope;
  const newestFirst = { orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }] };
  const rows = await tx.caseFinding.findMany({
    where: { clinicId, caseId },
    include: { acknowledgements: newestFirst, decisions: newestFirst },
  });
  const people = rows.flatMap((row) => [...row.acknowledgements, ...row.decisions].map(({ byId }) => byId));
  const person = await readPeople(scope, people);
  const drafted = await draftScreenings(
    scope,
    rows.map((row) => row.lastScreeningId),
  );
  const findings = rows.map((row) => toFinding(scope, row, { person, drafted, isOpen }));
  return findings.sort((a, b) => rank(a.dto) - rank(b.dto) || (a.dto.dueAt < b.dto.dueAt ? -1 : 1));
}

type FindingRow = Awaited<ReturnType<typeof findingWithActs>>;

function findingWithActs({ tx, clinicId }: Scope) {
  return tx.caseFinding.findFirstOrThrow({ where: { clinicId }, include: { acknowledgements: true, decisions: true } });
}

type Around = { person: (id: string | null) => Person; drafted: Set<string>; isOpen: boolean };

function toFinding(scope: Scope, row: FindingRow, { person, drafted, isOpen }: Around) {
  const urgency = urgencySchema.parse(row.urgency);
  const state = z.enum(['open', 'acknowledged', 'decided']).parse(row.state);
  const content = parseStoredFinding(row.content);
  const dto: CaseFindingDto = {
    caseFindingId: row.id,
    key: row.key,
    kind: content.kind,
    title: row.title,
    urgency,
    dueAt: row.dueAt.toISOString(),
    isOverdue: state !== 'decided' && row.dueAt < scope.now,
    state,
    isCurrent: row.isCurrent,
    changedSinceActed: row.changedSinceActed,
    fromDraft: drafted.has(row.lastScreeningId),
    content: withEvidence(content),
    acknowledgements: row.acknowledgements.map(({ id, byId, at, actionTaken, screeningId }) => ({
      ...{ id, actionTaken, screeningId, at: at.toISOString() },
      ...byWhom(person(byId)),
    })),
    decisions: row.decisions.map((decision) => toDecision(decision, person(decision.byId))),
    mustBeAcknowledged: mustBeAcknowledged({ urgency, state }),
    canAcknowledge: isOpen && mayAcknowledge(scope, row, person),
    firstRaisedAt: row.createdAt.toISOString(),
    version: row.version,
  };
  return { dto, state: { title: row.title, kind: row.kind, urgency, state, isPutOff: isPutOff(row.decisions[0]) } };
}

function mayAcknowledge({ actor, can }: Scope, row: FindingRow, person: Around['person']): boolean {
  if (!can('flag.acknowledge') || !canBeAcknowledged(row.kind) || row.state === 'decided') return false;
  if (row.state === 'open') return true;
  const wasClinician = row.acknowledgements.some(({ byId }) => person(byId).role === 'clinician');
  return actor.role === 'clinician' && !wasClinician && isAlarm(urgencySchema.parse(row.urgency));
}

function toDecision(decision: FindingRow['decisions'][number], by: Person): DecisionDto {
  const outcome = z.enum(DECISION_OUTCOMES).parse(decision.outcome);
  const reason = z.enum(DECISION_REASONS).nullable().parse(decision.reason);
  return {
    id: decision.id,
    outcome,
    outcomeText: OUTCOME_LABELS[outcome],
    reason,
    reasonText: reason === null ? null : vocabulary.decisionReasons[reason].label,
    comment: decision.comment,
    followUpOn: toIsoDateOrNull(decision.followUpOn),
    ...byWhom(by),
    at: decision.at.toISOString(),
    screeningId: decision.screeningId,
  };
}

function byWhom({ name, role }: Person): { byName: string; byRole: string } {
  return { byName: name, byRole: role ?? 'system' };
}

function rank(finding: CaseFindingDto): number {
  return (finding.kind === 'red-flag' ? 0 : 10) + urgencyRank(finding.urgency);
}

/** Screenings of drafts that nobody has signed. */
async function draftScreenings({ tx, clinicId }: Scope, ids: string[]): Promise<Set<string>> {
  const rows = await tx.screening.findMany({
    where: { clinicId, id: { in: ids }, basis: 'draft' },
    select: { id: true },
  });
  return new Set(rows.map((row) => row.id));
}

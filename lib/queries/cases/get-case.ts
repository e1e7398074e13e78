// One case with all that a decision needs: findings with their reasons, what was done by whom, what to test next.

import { z } from 'zod';

import { type Analyte, DECISION_REASONS, type DecisionReason, type Urgency } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { Finding, LabReading } from '#lib/clinical/screening.ts';
import { AppError } from '#lib/errors.ts';
import { DECISION_OUTCOMES, type DecisionOutcome } from '#lib/intake/decision-input.ts';
import { knowledge, vocabulary } from '#lib/knowledge/index.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { closeBlockers, isPutOff, mustBeAcknowledged } from '#lib/records/case-state.ts';
import { OUTCOME_LABELS } from '#lib/records/decision-words.ts';
import { urgencyRank } from '#lib/records/finding-changes.ts';
import { readPatientBanner } from '#lib/records/read-patient-banner.ts';
import { type Person, readPeople } from '#lib/records/read-people.ts';
import { parseStoredFinding, parseStoredScreening } from '#lib/records/stored-screening.ts';
import { urgencySchema } from '#lib/records/urgency-schema.ts';
import { toIsoDate, toIsoDateOrNull } from '#lib/scope/calendar.ts';
import { defineQuery } from '#lib/scope/define-query.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { type CaseEventDto, readCaseEvents } from './case-history.ts';
import type { CaseRow } from './case-row.ts';
import { caseRowInclude, toCaseRows } from './case-rows.ts';

export type { CaseEventDto };

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

export const getCase = defineQuery({
  name: 'cases.get',
  permission: 'case.read',
  schema: z.strictObject({ caseId: z.uuid() }),
  run: async (scope, { caseId }): Promise<CaseDetail> => {
    const { tx, clinicId } = scope;
    const found = await tx.case.findFirst({ where: { clinicId, id: caseId }, include: caseRowInclude });
    if (found === null) throw new AppError('not-found');
    const [row] = await toCaseRows(scope, [found]);
    if (row === undefined) throw new AppError('not-found');
    const findings = await readFindings(scope, caseId);
    const { meta, screening } = await readScreening(scope, found.lastScreeningId);
    return {
      case: row,
      banner: await readPatientBanner(scope, found.patient.code),
      findings: findings.map(({ dto }) => dto),
      screening: meta,
      readings: screening.readings,
      suggestedTests: screening.suggestedTests.map((test) => ({
        ...test,
        label: vocabulary.analytes[test.analyte].label,
      })),
      askNext: screening.askNext.map((item) => ({ ...item, label: knowledge.labels[item.code] ?? item.code })),
      notAssessable: screening.notAssessable,
      problems: screening.problems,
      events: await readCaseEvents(scope, caseId),
      assignable: await readAssignable(scope),
      can: {
        acknowledge: scope.can('flag.acknowledge'),
        decide: scope.can('case.decide'),
        assign: scope.can('case.assign'),
        close: scope.can('case.decide'),
      },
      closeBlockers: row.status === 'closed' ? [] : closeBlockers(findings.map(({ state }) => state)),
    };
  },
  audit: ({ caseId }, { banner }) => ({
    type: 'chart.read',
    subjectId: banner.patientId,
    patientId: banner.patientId,
    data: { caseId },
  }),
});

async function readScreening({ tx, clinicId }: Scope, id: string) {
  const stored = await tx.screening.findFirstOrThrow({ where: { clinicId, id } });
  const meta: CaseDetail['screening'] = {
    screeningId: stored.id,
    ruleSet: stored.ruleSetHash,
    engine: stored.engineVersion,
    asOf: toIsoDate(stored.asOf),
    createdAt: stored.createdAt.toISOString(),
    basis: stored.basis === 'signed' ? 'signed' : 'draft',
  };
  return { meta, screening: parseStoredScreening(stored.resultText) };
}

/** Red flags first, then by urgency and due time. */
async function readFindings(scope: Scope, caseId: string) {
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
  const findings = rows.map((row) => toFinding(scope, row, person, drafted));
  return findings.sort((a, b) => rank(a.dto) - rank(b.dto) || (a.dto.dueAt < b.dto.dueAt ? -1 : 1));
}

type FindingRow = Awaited<ReturnType<typeof findingWithActs>>;

function findingWithActs({ tx, clinicId }: Scope) {
  return tx.caseFinding.findFirstOrThrow({ where: { clinicId }, include: { acknowledgements: true, decisions: true } });
}

function toFinding(scope: Scope, row: FindingRow, person: (id: string | null) => Person, drafted: Set<string>) {
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
    content,
    acknowledgements: row.acknowledgements.map(({ id, byId, at, actionTaken, screeningId }) => ({
      ...{ id, actionTaken, screeningId, at: at.toISOString() },
      ...byWhom(person(byId)),
    })),
    decisions: row.decisions.map((decision) => toDecision(decision, person(decision.byId))),
    mustBeAcknowledged: mustBeAcknowledged({ urgency, state }),
    firstRaisedAt: row.createdAt.toISOString(),
    version: row.version,
  };
  return { dto, state: { title: row.title, kind: row.kind, urgency, state, isPutOff: isPutOff(row.decisions[0]) } };
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

async function readAssignable({ tx, clinicId }: Scope): Promise<CaseDetail['assignable']> {
  const users = await tx.user.findMany({
    where: { clinicId, status: 'active', role: { in: ['nurse', 'clinician', 'dietitian'] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return users.map(({ id, name, role }) => ({ userId: id, name, role }));
}

// Cases as rows of lists: the query's shape and how it becomes a row.

import { ageInYears } from '#lib/clinical/dates.ts';
import { formatListName } from '#lib/format/names.ts';
import { mustBeAcknowledged } from '#lib/records/case-state.ts';
import { type Person, readPeople } from '#lib/records/read-people.ts';
import { urgencySchema } from '#lib/records/urgency-schema.ts';
import { toIsoDateOrNull } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';
import type { CasePatient, CaseRow } from './case-row.ts';

/** What a list reads of a case. */
export const caseRowInclude = {
  patient: {
    select: { id: true, code: true, familyName: true, givenName: true, birthDate: true, mrn: true, nameKey: true },
  },
  findings: { select: { state: true, urgency: true, kind: true } },
} as const;

type Read = NonNullable<Awaited<ReturnType<typeof readOne>>>;
type PatientColumns = Read['patient'];

function readOne({ tx, clinicId }: Scope) {
  return tx.case.findFirst({ where: { clinicId }, include: caseRowInclude });
}

export async function toCaseRows(scope: Scope, cases: Read[]): Promise<CaseRow[]> {
  const person = await readPeople(
    scope,
    cases.map((row) => row.assigneeId),
  );
  return cases.map((row) => toCaseRow(scope, row, person));
}

function toCaseRow(scope: Scope, row: Read, person: (id: string | null) => Person): CaseRow {
  const { findings } = row;
  const openFindings = findings.filter(({ state }) => state !== 'decided').length;
  const isOpen = row.status === 'open';
  return {
    caseId: row.id,
    status: isOpen ? 'open' : 'closed',
    urgency: urgencySchema.parse(row.urgency),
    headline: row.headline,
    patient: toCasePatient(scope, row.patient),
    dueAt: row.dueAt.toISOString(),
    isOverdue: isOpen && row.dueAt < scope.now,
    hasUnacknowledged: row.hasUnacknowledged,
    assigneeId: row.assigneeId,
    assigneeName: row.assigneeId === null ? null : person(row.assigneeId).name,
    openFindings,
    totalFindings: findings.length,
    stateText: isOpen ? stateText(findings, openFindings) : 'Closed',
    openedAt: row.openedAt.toISOString(),
    openedFromDraft: row.openedFromDraft,
    closedAt: row.closedAt?.toISOString() ?? null,
    version: row.version,
  };
}

export function toCasePatient({ today }: Scope, patient: PatientColumns): CasePatient {
  const birthDate = toIsoDateOrNull(patient.birthDate);
  return {
    code: patient.code,
    name: formatListName(patient),
    birthDate,
    ageYears: ageInYears(birthDate, today),
    mrn: patient.mrn,
  };
}

function stateText(findings: Read['findings'], open: number): string {
  const waiting = findings.filter(({ state, urgency }) =>
    mustBeAcknowledged({ state, urgency: urgencySchema.parse(urgency) }),
  );
  if (waiting.length === 1) return 'Red flag not acknowledged';
  if (waiting.length > 1) return `${waiting.length} red flags not acknowledged`;
  if (open === 0) return 'All decided';
  if (open === findings.length)
    return findings.some(({ state }) => state === 'acknowledged') ? 'Acknowledged, not decided' : 'Not decided';
  return `${findings.length - open} of ${findings.length} decided`;
}

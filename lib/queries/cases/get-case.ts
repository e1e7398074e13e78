// One case with all that a decision needs: findings with their reasons, what was done by whom, what to test next.

import { z } from 'zod';

import type { Analyte } from '#lib/clinical/codes.ts';
import type { IsoDate } from '#lib/clinical/facts.ts';
import type { InstrumentScore, LabReading } from '#lib/clinical/screening.ts';
import { AppError } from '#lib/errors.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { staffLabel } from '#lib/knowledge/vocabulary/staff-label.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';
import { closeBlockers } from '#lib/records/case-state.ts';
import { readPatientBanner } from '#lib/records/read-patient-banner.ts';
import { parseStoredScreening } from '#lib/records/stored-screening.ts';
import { toIsoDate } from '#lib/scope/calendar.ts';
import { defineQuery } from '#lib/scope/define-query.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { type AcknowledgementDto, type CaseFindingDto, type DecisionDto, readCaseFindings } from './case-findings.ts';
import { type CaseEventDto, readCaseEvents } from './case-history.ts';
import type { CaseRow } from './case-row.ts';
import { caseRowInclude, toCaseRows } from './case-rows.ts';

export type { AcknowledgementDto, CaseEventDto, CaseFindingDto, DecisionDto };

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
  /** Published scores beside Wells, which stands with its flag. */
  scores: InstrumentScore[];
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
    const findings = await readCaseFindings(scope, caseId, row.status === 'open');
    const { meta, screening } = await readScreening(scope, found.lastScreeningId);
    return {
      case: row,
      banner: await readPatientBanner(scope, found.patient.code),
      findings: findings.map(({ dto }) => dto),
      screening: meta,
      readings: screening.readings,
      scores: screening.derived.scores ?? [],
      suggestedTests: screening.suggestedTests.map((test) => ({
        ...test,
        label: vocabulary.analytes[test.analyte].label,
      })),
      askNext: screening.askNext.map((item) => ({ ...item, label: staffLabel(item.code) })),
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

async function readAssignable({ tx, clinicId }: Scope): Promise<CaseDetail['assignable']> {
  const users = await tx.user.findMany({
    where: { clinicId, status: 'active', role: { in: ['nurse', 'clinician', 'dietitian'] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return users.map(({ id, name, role }) => ({ userId: id, name, role }));
}

// Brings the case of a patient in line with a new screening. A screening raises and sharpens; only a person clears.

import { caseUrgency, opensCase } from '#lib/clinical/case-policy.ts';
import type { Urgency } from '#lib/clinical/codes.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import { isAlarm, moreUrgent, urgencyRank } from '#lib/records/finding-changes.ts';
import type { Scope } from '#lib/scope/scope.ts';
import type { StoredScreening } from '../screenings/store-screening.ts';
import { addCaseFinding, type CaseFindingRow, mergeCaseFinding, retireCaseFinding } from './case-findings.ts';
import { findLastAct, isCoveredBy } from './last-act.ts';
import { recordCaseEvent } from './record-case-event.ts';
import { refreshCase } from './refresh-case.ts';

export type RaisedFlag = { key: string; title: string; urgency: Urgency; isAcknowledged: boolean };

export type CaseChange = {
  caseId: string;
  openedNow: boolean;
  /** Emergency and urgent flags that stand in the case, acknowledged or not. */
  flags: RaisedFlag[];
};

/**
 * Opens the patient's case or updates the open one; `null` when there is none and nothing opens one.
 * A draft only raises emergency and urgent flags: it never lowers or retires anything. A finding that the signed facts no
 * longer raise is marked so and stays until a person decides. What a person decided stays decided while its facts are the same.
 */
export async function applyScreening(
  scope: Scope,
  patientId: string,
  stored: StoredScreening,
): Promise<CaseChange | null> {
  const open = await findOpenCase(scope, patientId);
  const raised = stored.screening.findings.filter((finding) => concernsCase(finding, stored.basis));
  const rows = new Map(open?.findings.map((row) => [row.key, row]));
  const fresh = await unsettled(
    scope,
    patientId,
    stored,
    raised.filter(({ key }) => !rows.has(key)),
  );
  if (open === null && fresh.length === 0) return null;
  const caseId = open?.id ?? (await openCase(scope, patientId, stored, fresh));
  for (const finding of fresh) await addCaseFinding(scope, caseId, stored, finding);
  for (const finding of raised) {
    const row = rows.get(finding.key);
    if (row) await mergeCaseFinding(scope, row, stored, finding);
  }
  if (open && stored.basis === 'signed') await retireOthers(scope, patientId, open.findings, raised);
  await refreshCase(scope, caseId, { by: 'screening', screeningId: stored.screeningId });
  return { caseId, openedNow: open === null, flags: await standingFlags(scope, caseId) };
}

function concernsCase(finding: Finding, basis: StoredScreening['basis']): boolean {
  if (!opensCase(finding)) return false;
  return basis === 'signed' || isAlarm(caseUrgency(finding).urgency);
}

export async function findOpenCase({ tx, clinicId }: Scope, patientId: string) {
  return await tx.case.findFirst({ where: { clinicId, patientId, status: 'open' }, include: { findings: true } });
}

/** Those that no earlier, closed case has settled with the same facts. */
async function unsettled(scope: Scope, patientId: string, stored: StoredScreening, findings: Finding[]) {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const act = await findLastAct(scope, { patientId, key: finding.key });
    if (act === null || !isCoveredBy(act, finding, stored, scope.today)) kept.push(finding);
  }
  return kept;
}

async function openCase(scope: Scope, patientId: string, stored: StoredScreening, fresh: Finding[]): Promise<string> {
  const { tx, clinicId, now } = scope;
  const urgency = fresh.map((finding) => caseUrgency(finding).urgency).reduce(moreUrgent, 'routine');
  const { id } = await tx.case.create({
    data: {
      clinicId,
      patientId,
      urgency,
      urgencyRank: urgencyRank(urgency),
      dueAt: now,
      hasUnacknowledged: false,
      headline: '',
      openedAt: now,
      openedFromDraft: stored.basis === 'draft',
      lastScreeningId: stored.screeningId,
    },
  });
  await recordCaseEvent(scope, id, { type: 'opened', data: { basis: stored.basis, urgency } });
  scope.audit({ type: 'case.opened', subjectId: id, patientId, data: { basis: stored.basis } });
  return id;
}

/** What the signed facts no longer raise; what a draft that is still open raised is not theirs to judge. */
async function retireOthers(scope: Scope, patientId: string, rows: CaseFindingRow[], raised: Finding[]): Promise<void> {
  const { tx, clinicId } = scope;
  const keys = new Set(raised.map((finding) => finding.key));
  const gone = rows.filter((row) => row.isCurrent && !keys.has(row.key));
  if (gone.length === 0) return;
  const drafts = await tx.encounterDraft.findMany({
    where: { clinicId, patientId, status: 'open' },
    select: { id: true },
  });
  const ofOpenDrafts = await tx.screening.findMany({
    where: { clinicId, patientId, basis: 'draft', draftId: { in: drafts.map((draft) => draft.id) } },
    select: { id: true },
  });
  const protectedBy = new Set(ofOpenDrafts.map((screening) => screening.id));
  for (const row of gone) {
    if (!protectedBy.has(row.lastScreeningId)) await retireCaseFinding(scope, row);
  }
}

export async function standingFlags({ tx, clinicId }: Scope, caseId: string): Promise<RaisedFlag[]> {
  const rows = await tx.caseFinding.findMany({
    where: { clinicId, caseId, state: { not: 'decided' }, urgency: { in: ['emergency', 'urgent'] } },
    orderBy: [{ urgency: 'asc' }, { dueAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    urgency: row.urgency === 'emergency' ? 'emergency' : 'urgent',
    isAcknowledged: row.state === 'acknowledged',
  }));
}

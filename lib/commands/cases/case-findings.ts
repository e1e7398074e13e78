// The rows of a case that people act on: added, sharpened or retired by a screening.

import { z } from 'zod';

import { caseUrgency } from '#lib/clinical/case-policy.ts';
import { URGENCIES } from '#lib/clinical/codes.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import type { JsonObject } from '#lib/json.ts';
import { factsDiffer, isWorse, moreUrgent } from '#lib/records/finding-changes.ts';
import { parseStoredFinding } from '#lib/records/stored-screening.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { columnsOf, type StoredScreening } from '../screenings/store-screening.ts';
import { dueAfter, earlier } from './due-times.ts';
import { findLastAct, isCoveredBy } from './last-act.ts';
import { recordCaseEvent } from './record-case-event.ts';

export type CaseFindingRow = NonNullable<Awaited<ReturnType<Scope['tx']['caseFinding']['findFirst']>>>;

export async function addCaseFinding(
  scope: Scope,
  caseId: string,
  stored: StoredScreening,
  finding: Finding,
): Promise<void> {
  const { tx, clinicId, now } = scope;
  const haste = caseUrgency(finding);
  await tx.caseFinding.create({
    data: {
      ...columnsOf(finding),
      clinicId,
      caseId,
      title: finding.title,
      urgency: haste.urgency,
      dueAt: dueAfter(now, haste),
      content: asJson(finding),
      firstScreeningId: stored.screeningId,
      lastScreeningId: stored.screeningId,
      createdAt: now,
    },
  });
  const { key, title } = finding;
  await recordCaseEvent(scope, caseId, { type: 'finding-raised', data: { key, title, basis: stored.basis } });
}

/** A finding that is raised again: re-opened when what a person did no longer covers it, never made to wait longer. */
export async function mergeCaseFinding(
  scope: Scope,
  row: CaseFindingRow,
  stored: StoredScreening,
  finding: Finding,
): Promise<void> {
  const act = row.state === 'open' ? null : await findLastAct(scope, { caseFindingId: row.id });
  const isReopened = row.state !== 'open' && (act === null || !isCoveredBy(act, finding, stored, scope.today));
  const before = parseStoredFinding(row.content);
  const isOutranked = stored.basis === 'draft' && isWorse(finding, before);
  // A draft lowers nothing; but what was settled at an earlier visit is raised anew, though it was graver then.
  if (isOutranked && !isReopened) return;
  const haste = caseUrgency(finding);
  const standing = z.enum(URGENCIES).parse(row.urgency);
  // Until a person has acted the highest urgency stands, and the clock runs from when it was first raised.
  const isStanding = row.state === 'open' || (isOutranked && row.state === 'acknowledged');
  const urgency = isStanding ? moreUrgent(standing, haste.urgency) : haste.urgency;
  const due = dueAfter(scope.now, { ...haste, urgency });
  const dueAt = isReopened ? due : row.state === 'open' ? earlier(row.dueAt, due) : row.dueAt;
  const isChanged = isReopened || !row.isCurrent || urgency !== row.urgency || factsDiffer(before, finding);
  await scope.tx.caseFinding.update({
    where: { clinicId_id: { clinicId: scope.clinicId, id: row.id } },
    data: {
      ...columnsOf(finding),
      title: finding.title,
      urgency,
      dueAt,
      isCurrent: true,
      content: asJson(finding),
      lastScreeningId: stored.screeningId,
      ...(isReopened ? { state: 'open', changedSinceActed: true } : {}),
      ...(isChanged ? { version: { increment: 1 } } : {}),
    },
  });
  if (!isReopened && urgency === row.urgency) return;
  const { key, title } = finding;
  await recordCaseEvent(scope, row.caseId, {
    type: 'finding-changed',
    data: { key, title, isWorse: isWorse(act?.finding ?? before, finding) },
  });
}

/** The signed facts no longer raise it: said so, and kept until a person decides. */
export async function retireCaseFinding(scope: Scope, row: CaseFindingRow): Promise<void> {
  await scope.tx.caseFinding.update({
    where: { clinicId_id: { clinicId: scope.clinicId, id: row.id } },
    data: { isCurrent: false, version: { increment: 1 } },
  });
  const { key, title } = row;
  await recordCaseEvent(scope, row.caseId, { type: 'finding-no-longer-raised', data: { key, title } });
}

function asJson(finding: Finding): JsonObject {
  return JSON.parse(JSON.stringify(finding));
}

// What a person last did about a finding, and whether that still covers it.

import type { IsoDate } from '#lib/clinical/facts.ts';
import type { Finding } from '#lib/clinical/screening.ts';
import { isPutOff } from '#lib/records/case-state.ts';
import { factsDiffer, isAlarm, isWorse, restsOnSymptoms } from '#lib/records/finding-changes.ts';
import { parseStoredScreening } from '#lib/records/stored-screening.ts';
import { toIsoDateOrNull } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';
import type { StoredScreening } from '../screenings/store-screening.ts';

export type LastAct = {
  /** The finding as the person saw it; `null` when its screening did not hold it. */
  finding: Finding | null;
  /** The visit that its screening was of. */
  draftId: string | null;
  /** Set when a decision put it off until a day. */
  deferredUntil: IsoDate | null;
};

/** By case finding, or by patient and key over closed cases (then only a decision counts). `null`: nobody acted. */
export async function findLastAct(
  scope: Scope,
  of: { caseFindingId: string } | { patientId: string; key: string },
): Promise<LastAct | null> {
  const { tx, clinicId } = scope;
  const caseFinding =
    'caseFindingId' in of ? { id: of.caseFindingId } : { key: of.key, case: { patientId: of.patientId } };
  const latest = { where: { clinicId, caseFinding }, orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }] };
  const decision = await tx.decision.findFirst(latest);
  const acknowledgement = 'caseFindingId' in of ? await tx.acknowledgement.findFirst(latest) : null;
  const decidedLast = decision !== null && (acknowledgement === null || decision.at >= acknowledgement.at);
  const act = decidedLast ? decision : acknowledgement;
  if (act === null) return null;
  const key = (await tx.caseFinding.findFirst({ where: { clinicId, id: act.caseFindingId }, select: { key: true } }))
    ?.key;
  const screening = await tx.screening.findFirst({
    where: { clinicId, id: act.screeningId },
    select: { draftId: true, resultText: true },
  });
  const findings = screening === null ? [] : parseStoredScreening(screening.resultText).findings;
  return {
    finding: findings.find((finding) => finding.key === key) ?? null,
    draftId: screening?.draftId ?? null,
    deferredUntil: decidedLast && isPutOff(decision) ? toIsoDateOrNull(decision.followUpOn) : null,
  };
}

/**
 * True while the finding is no worse, its facts are the same, it was not put off until a day that has come, and, for an
 * emergency or urgent flag told by symptoms, the visit is the same: the same complaint at a new visit is a new episode.
 * While a draft is typed only "worse" counts; its facts are compared when it is signed.
 */
export function isCoveredBy(act: LastAct, finding: Finding, stored: StoredScreening, today: IsoDate): boolean {
  if (act.finding === null || isWorse(act.finding, finding)) return false;
  if (act.deferredUntil !== null && act.deferredUntil <= today) return false;
  const isSameVisit = act.draftId === stored.draftId;
  const isInterrupting = 'urgency' in finding && isAlarm(finding.urgency);
  if (isInterrupting && restsOnSymptoms(finding) && !isSameVisit) return false;
  return (stored.basis === 'draft' && isSameVisit) || !factsDiffer(act.finding, finding);
}

// Screens what is typed so far with the rules the browser uses, and lets emergency and urgent flags through at once.

import { caseUrgency, opensCase } from '#lib/clinical/case-policy.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Screening } from '#lib/clinical/screening.ts';
import { type AssembledFacts, assembleDraftFacts } from '#lib/intake/assemble-facts.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { PatientSnapshot } from '#lib/intake/patient-snapshot.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { factsDiffer, isAlarm } from '#lib/records/finding-changes.ts';
import { factsOfLabs, readLabRows } from '#lib/records/read-labs.ts';
import { readPatientSnapshot } from '#lib/records/read-patient-snapshot.ts';
import { parseStoredScreening } from '#lib/records/stored-screening.ts';
import type { Scope } from '#lib/scope/scope.ts';
import { applyScreening, type CaseChange, findOpenCase, standingFlags } from '../cases/apply-screening.ts';
import { storeScreening } from '../screenings/store-screening.ts';

export type DraftScreening = AssembledFacts & { patient: PatientSnapshot; screening: Screening };

/** Pure but for reading the record: nothing is stored. */
export async function screenDraft(scope: Scope, patientId: string, draft: DraftContent): Promise<DraftScreening> {
  const patient = await readPatientSnapshot(scope, patientId);
  const priorLabs = factsOfLabs(await readLabRows(scope, patientId)).map(({ fact }) => fact);
  const assembled = assembleDraftFacts({ patient, priorLabs, draft, asOf: scope.today, id: patient.code });
  return { ...assembled, patient, screening: screen(assembled.facts, knowledge) };
}

type OpenDraft = { id: string; patientId: string; lastScreeningId: string | null };

/**
 * Stores a screening and opens or updates the case when an emergency or urgent flag stands that the draft's last stored
 * screening did not raise alike. Gives the case when it holds such a flag, else `null`.
 */
export async function raiseDraftFlags(
  scope: Scope,
  draft: OpenDraft,
  { facts, screening }: DraftScreening,
): Promise<{ screeningId: string | null; change: CaseChange | null }> {
  const { tx, clinicId } = scope;
  const flags = alarmsOf(screening);
  const last =
    draft.lastScreeningId === null
      ? null
      : await tx.screening.findFirst({ where: { clinicId, id: draft.lastScreeningId } });
  const before = last === null ? [] : alarmsOf(parseStoredScreening(last.resultText));
  const isNew = flags.some((flag) => {
    const earlier = before.find(({ key }) => key === flag.key);
    return earlier === undefined || factsDiffer(earlier, flag);
  });
  if (!isNew) return { screeningId: draft.lastScreeningId, change: await standingCase(scope, draft.patientId) };
  const source = { patientId: draft.patientId, basis: 'draft' as const, draftId: draft.id, encounterId: null };
  const stored = await storeScreening(scope, { ...source, facts, screening });
  await tx.encounterDraft.update({
    where: { clinicId_id: { clinicId, id: draft.id } },
    data: { lastScreeningId: stored.screeningId },
  });
  return { screeningId: stored.screeningId, change: await applyScreening(scope, draft.patientId, stored) };
}

function alarmsOf(screening: Screening) {
  return screening.findings.filter((finding) => opensCase(finding) && isAlarm(caseUrgency(finding).urgency));
}

async function standingCase(scope: Scope, patientId: string): Promise<CaseChange | null> {
  const open = await findOpenCase(scope, patientId);
  if (open === null) return null;
  const flags = await standingFlags(scope, open.id);
  return flags.length === 0 ? null : { caseId: open.id, openedNow: false, flags };
}

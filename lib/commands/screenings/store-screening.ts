// Runs the rules over a snapshot of facts and keeps both as text, with the rule set by its hash, so that it can be
// replayed to the byte years later.

import type { CaseFacts } from '#lib/clinical/facts.ts';
import { ruleSetIdOf } from '#lib/clinical/replay.ts';
import { screen } from '#lib/clinical/screen.ts';
import type { Finding, Screening } from '#lib/clinical/screening.ts';
import { claimPatient } from '#lib/commands/patients/claim-patient.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { fromIsoDate } from '#lib/scope/calendar.ts';
import type { Scope } from '#lib/scope/scope.ts';

// Once when a server starts: a screening that names a rule set other than the one that made it could never be replayed.
if (ruleSetIdOf(knowledge) !== knowledge.ruleSetId)
  throw new Error('lib/knowledge/rule-set-id.ts is not the hash of the content: npm run knowledge:write');

export type ScreeningBasis = 'draft' | 'signed';

export type StoredScreening = {
  screeningId: string;
  basis: ScreeningBasis;
  /** The draft that its symptoms were typed into, signed or not; `null` before the first visit. */
  draftId: string | null;
  screening: Screening;
};

export type ScreeningSource = {
  patientId: string;
  facts: CaseFacts;
  /** When the caller has run the rules over these facts already. */
  screening?: Screening;
  basis: ScreeningBasis;
  draftId: string | null;
  encounterId: string | null;
};

/** Stores a new screening; earlier ones stay as they are. */
export async function storeScreening(scope: Scope, source: ScreeningSource): Promise<StoredScreening> {
  const { tx, clinicId } = scope;
  const { facts, patientId, basis, draftId, encounterId } = source;
  const screening = source.screening ?? screen(facts, knowledge);
  await claimPatient(scope, patientId);
  await keepRuleSet(scope, screening);
  const { id } = await tx.screening.create({
    data: {
      clinicId,
      patientId,
      draftId,
      encounterId,
      asOf: fromIsoDate(facts.asOf),
      ruleSetHash: screening.ruleSet,
      engineVersion: screening.engine,
      factsText: JSON.stringify(facts),
      resultText: JSON.stringify(screening),
      basis,
      createdAt: scope.now,
      createdById: scope.actor.userId,
    },
  });
  await tx.finding.createMany({
    data: screening.findings.map((finding) => ({ clinicId, screeningId: id, ...columnsOf(finding) })),
  });
  return { screeningId: id, basis, draftId, screening };
}

/** What lists and counts read of a finding. */
export function columnsOf(finding: Finding) {
  const base = { key: finding.key, kind: finding.kind, nutrient: null, code: null, status: null, urgency: null };
  switch (finding.kind) {
    case 'deficiency':
      return { ...base, nutrient: finding.nutrient, status: finding.status };
    case 'excess':
      return { ...base, nutrient: finding.nutrient, urgency: finding.urgency };
    case 'red-flag':
      return { ...base, code: finding.code, urgency: finding.urgency };
    case 'contributor':
    case 'advice':
      return { ...base, code: finding.code };
  }
}

/**
 * A rule set is written once, by whichever screening uses it first: as one JSON string, because a JSON object would come
 * back with its keys in another order, and a replay is compared byte by byte.
 */
async function keepRuleSet({ tx, now }: Scope, { ruleSet, engine }: Screening): Promise<void> {
  const known = await tx.ruleSet.findUnique({ where: { hash: ruleSet }, select: { hash: true } });
  if (known !== null) return;
  const content = JSON.stringify(knowledge);
  await tx.ruleSet.createMany({
    data: [{ hash: ruleSet, engineVersion: engine, content, storedAt: now }],
    skipDuplicates: true,
  });
}

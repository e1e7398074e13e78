// Screenings: kept with facts and rule set, and giving the same bytes when they are run again.

import { beforeAll, describe, expect, it } from 'vitest';

import type { CaseFacts } from '#lib/clinical/facts.ts';
import type { Knowledge } from '#lib/clinical/knowledge.ts';
import { screen } from '#lib/clinical/screen.ts';
import { reviewHistory } from '#lib/commands/patients/review-history.ts';
import { assembleFacts } from '#lib/intake/assemble-facts.ts';
import { knowledge } from '#lib/knowledge/index.ts';
import { getCase } from '#lib/queries/cases/get-case.ts';
import { getDraft } from '#lib/queries/encounters/get-draft.ts';
import { asOwner } from '#scripts/lib/database.ts';
import { replayStored } from '#scripts/lib/replay-stored.ts';
import {
  addTestPatient,
  circumstances,
  draft,
  lab,
  makeClinic,
  minutesLater,
  NOW,
  signVisit,
  symptom,
  type TestClinic,
  typeDraft,
} from './clinic.ts';

let clinic: TestClinic;
beforeAll(async () => {
  clinic = await makeClinic();
});

type Stored = { id: string; basis: string; factsText: string; resultText: string; ruleSetHash: string };

async function query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  return await asOwner(process.env.DATABASE_URL ?? '', async (client) => (await client.query<Row>(text, values)).rows);
}

const screeningsOf = async (code: string) =>
  await query<Stored>(
    'SELECT s.* FROM "Screening" s JOIN "Patient" p ON p."clinicId" = s."clinicId" AND p.id = s."patientId" WHERE p.code = $1 ORDER BY s."createdAt", s.id',
    [code],
  );

const content = () =>
  draft({
    symptoms: [
      symptom('muscle-cramp', { durationDays: '20' }),
      symptom('leg-swelling', { side: 'left' }),
      symptom('tingling', { side: 'both', status: 'absent' }),
    ],
    circumstances: [...circumstances('previous-dvt'), { code: 'active-cancer', status: 'absent' }],
    labs: [
      lab('magnesium-serum', '1.4', 'mg/dL', {
        referenceRange: { low: '1.7', high: '2.4', unit: 'mg/dL', text: null },
      }),
      lab('potassium-serum', '4,1', 'mmol/L'),
    ],
  });

describe('a stored screening', () => {
  it('gives the same bytes when its facts are run through its rule set again', async () => {
    const patientCode = await addTestPatient(clinic, { conditions: ['type-2-diabetes'], medicines: ['metformin'] });
    await typeDraft(clinic, patientCode, content());
    await signVisit(clinic, patientCode, content(), minutesLater(5));
    const stored = await screeningsOf(patientCode);
    expect(stored.map(({ basis }) => basis)).toEqual(['draft', 'signed']);
    for (const { factsText, resultText, ruleSetHash } of stored) {
      const facts: CaseFacts = JSON.parse(factsText);
      expect(JSON.stringify(screen(facts, knowledge))).toBe(resultText);
      const [ruleSet] = await query<{ content: string }>('SELECT "content" FROM "RuleSet" WHERE "hash" = $1', [
        ruleSetHash,
      ]);
      if (!ruleSet) throw new Error('the rule set is not kept');
      const kept: Knowledge = JSON.parse(ruleSet.content);
      expect(JSON.stringify(screen(facts, kept))).toBe(resultText);
    }
  });

  it('of a draft has the facts that the browser assembles from what it was sent', async () => {
    const patientCode = await addTestPatient(clinic, { allergens: null });
    const { draftId } = await typeDraft(clinic, patientCode, content());
    const sent = await getDraft.execute(clinic.nurse, { draftId }, { now: NOW });
    const facts = assembleFacts({
      patient: sent.patient,
      priorLabs: sent.priorLabs.map(({ fact }) => fact),
      draft: sent.content,
      asOf: sent.asOf,
      id: sent.patient.code,
    });
    const [stored] = await screeningsOf(patientCode);
    expect(JSON.stringify(facts)).toBe(stored?.factsText);
  });

  it('is found the same by the replay of all of them, which names one that is not and says nothing of it', async () => {
    const patientCode = await addTestPatient(clinic);
    await signVisit(clinic, patientCode, content());
    const [stored] = await screeningsOf(patientCode);
    if (!stored) throw new Error('nothing was stored');
    const owner = process.env.DATABASE_URL ?? '';
    const before = await asOwner(owner, replayStored);
    expect(before.different).toEqual([]);
    expect(before.same).toBeGreaterThan(0);
    // Only an owner who takes the guard away could change one; the replay shows it.
    const [id] = await query<{ id: string }>(
      `INSERT INTO "Screening" SELECT (jsonb_populate_record(s, '{"resultText": "{}", "id": "0198f5a4-0000-7000-8000-000000000001"}')).* FROM "Screening" s WHERE s."id" = $1 RETURNING "id"`,
      [stored.id],
    );
    const after = await asOwner(owner, replayStored);
    expect(after.different).toEqual([{ screeningId: id?.id, why: 'gives another result' }]);
    expect(after.same).toBe(before.same);
  });

  it('is never rewritten', async () => {
    await expect(query('UPDATE "Screening" SET "resultText" = $1', ['{}'])).rejects.toThrow(/never changed/);
  });

  it('is followed by a new one when the history changes, and the case follows', async () => {
    const patientCode = await addTestPatient(clinic);
    const visit = draft({ symptoms: [symptom('muscle-twitching')], labs: [lab('magnesium-serum', '0.72', 'mmol/L')] });
    const signed = await signVisit(clinic, patientCode, visit);
    expect(signed.caseId).toBeNull();
    const medicines = { code: patientCode, kind: 'medicines', outcome: 'recorded', entries: [{ code: 'ppi' }] };
    await reviewHistory.execute(clinic.nurse, medicines, { now: minutesLater(10) });
    const stored = await screeningsOf(patientCode);
    expect(stored).toHaveLength(2);
    const [{ id } = { id: '' }] = await query<{ id: string }>(
      'SELECT c.id FROM "Case" c JOIN "Patient" p ON p."clinicId" = c."clinicId" AND p.id = c."patientId" WHERE p.code = $1',
      [patientCode],
    );
    const detail = await getCase.execute(clinic.clinician, { caseId: id }, { now: minutesLater(11) });
    expect(detail.findings).toMatchObject([
      { content: { kind: 'deficiency', nutrient: 'magnesium', status: 'possible', riskFactors: ['ppi'] } },
    ]);
    expect(detail.screening.screeningId).toBe(stored[1]?.id);
  });
});
